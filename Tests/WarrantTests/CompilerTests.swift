import Foundation
import Testing
import Warrant

@Suite struct CompilerTests {
    /// Runs a test in a copy of the catalogue that is removed afterwards.
    private func withCopy(_ body: (URL, Workspace) async throws -> Void) async throws {
        let folder = try RealCatalog.copy()
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder, try Workspace.open(folder.path(percentEncoded: false)))
    }

    private func edit(_ folder: URL, _ file: String, _ change: (String) -> String) throws {
        let url = folder.appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let changed = change(text)
        try #require(changed != text)
        try changed.write(to: url, atomically: true, encoding: .utf8)
    }

    private static let claimFile = "Claims/training-and-technique/TL-04-shorter-stride-higher-cadence-lowers-knee-load-and-pain.yaml"

    @Test func `the database holds what the text files say`() async throws {
        try await withCopy { _, workspace in
            let expected = try await RealCatalog.evaluation()
            #expect(try await workspace.evaluation() == expected)
        }
    }

    @Test func `an unchanged catalogue is not read again`() async throws {
        try await withCopy { _, workspace in
            let first = try await Compiler(workspace: workspace).compile()
            #expect(first.read == first.files)
            #expect(try await Compiler(workspace: workspace).compile().read == 0)
        }
    }

    @Test func `one changed claim gives the database that compiling everything gives`() async throws {
        try await withCopy { folder, workspace in
            try await Compiler(workspace: workspace).compile()
            try edit(folder, Self.claimFile) { $0.replacingOccurrences(of: "imprecision:     {rating: very-serious", with: "imprecision:     {rating: serious") }
            let report = try await Compiler(workspace: workspace).compile()
            #expect(report.read == 1)
            #expect(report.assessed == 1)
            let incremental = try await workspace.evaluation()
            try await Compiler(workspace: workspace).compile(everything: true)
            #expect(try await workspace.evaluation() == incremental)
        }
    }

    @Test func `one changed study assesses again every claim that weighs it`() async throws {
        try await withCopy { folder, workspace in
            try await Compiler(workspace: workspace).compile()
            try edit(folder, "Sources-References/studies/neal2022six.yaml") { $0.replacingOccurrences(of: "ciLow: 0.66", with: "ciLow: -0.66") }
            let report = try await Compiler(workspace: workspace).compile()
            #expect(report.read == 1)
            #expect(report.assessed > 1)
            let incremental = try await workspace.evaluation()
            try await Compiler(workspace: workspace).compile(everything: true)
            #expect(try await workspace.evaluation() == incremental)
        }
    }

    @Test func `a claim that is gone but still named is an error`() async throws {
        try await withCopy { folder, workspace in
            try await Compiler(workspace: workspace).compile()
            try FileManager.default.removeItem(at: folder.appending(path: Self.claimFile))
            await #expect(throws: WorkspaceError.self) { try await Compiler(workspace: workspace).compile() }
        }
    }

    @Test func `the order of files does not matter`() async throws {
        let folder = CatalogFolder(path: RealCatalog.path)
        let files = try await folder.files()
        let reader = CatalogReader(folder: folder)
        let forward = await reader.read(files, others: NoIndex()).catalog()
        let backward = await reader.read(files.reversed(), others: NoIndex()).catalog()
        #expect(forward == backward)
    }

    private struct NoIndex: CatalogIndex {
        func contains(_ item: CatalogItem) -> Bool { false }
        func names(like item: CatalogItem) -> [String] { [] }
    }

    @Test func `nothing is written when a file has an error`() async throws {
        try await withCopy { folder, workspace in
            try await Compiler(workspace: workspace).compile()
            let before = try Data(contentsOf: URL(filePath: workspace.database))
            try edit(folder, Self.claimFile) { $0.replacingOccurrences(of: "kind: treatment", with: "kind: treatement") }
            do {
                try await Compiler(workspace: workspace).compile()
                Issue.record("the misspelled kind went through")
            } catch WorkspaceError.problems(let diagnostics) {
                #expect(diagnostics.map(\.message) == ["unknown value 'treatement' for 'kind'"])
            }
            #expect(try Data(contentsOf: URL(filePath: workspace.database)) == before)
        }
    }

    @Test func `two compiles at once both end well`() async throws {
        try await withCopy { _, workspace in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await Compiler(workspace: workspace).compile() } }
                try await group.waitForAll()
            }
            let expected = try await RealCatalog.evaluation()
            #expect(try await workspace.evaluation() == expected)
        }
    }

    @Test func `the database alone suffices`() async throws {
        try await withCopy { folder, workspace in
            try await Compiler(workspace: workspace).compile()
            try FileManager.default.removeItem(at: folder.appending(path: "Claims"))
            let alone = Workspace(folder: nil, database: workspace.database)
            let expected = try await RealCatalog.evaluation()
            #expect(try await alone.evaluation() == expected)
        }
    }

    @Test func `the catalogue written back means what was compiled`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let catalog = try await RealCatalog.catalog()
        try CatalogWriter(catalog).write(to: folder.path(percentEncoded: false))
        let fragment = try await CatalogReader(folder: CatalogFolder(path: folder.path(percentEncoded: false))).read()
        #expect(DiagnosticRenderer().render(fragment.diagnostics) == "")
        #expect(fragment.catalog() == catalog)
    }

    @Test func `the starter catalogue compiles and its example has a verdict`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try StarterCatalog.write(to: folder.path(percentEncoded: false))
        let evaluation = try await Workspace.open(folder.path(percentEncoded: false)).evaluation()
        #expect(evaluation.assessments.map(\.verdict) == [.supported])
        #expect(throws: CatalogError.self) { try StarterCatalog.write(to: folder.path(percentEncoded: false)) }
    }
}
