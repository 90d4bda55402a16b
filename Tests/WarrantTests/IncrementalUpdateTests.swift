import Foundation
import Testing
import Warrant

/// A compile of what changed gives the database that compiling everything gives.
@Suite struct IncrementalUpdateTests {
    /// One change of one file, by the words replaced.
    private struct Edit {
        let folder: String
        let old: String
        let new: String

        static let all: [Edit] = [
            Edit(folder: "Claims", old: "rating: not-serious", new: "rating: serious"),
            Edit(folder: "Claims", old: "rating: serious", new: "rating: not-serious"),
            Edit(folder: "Claims", old: "rating: very-serious", new: "rating: not-serious"),
            Edit(folder: "Claims", old: "kind: treatment", new: "kind: prevention"),
            Edit(folder: "Claims", old: "role: supporting", new: "role: necessary"),
            Edit(folder: "Claims", old: "role: necessary", new: "role: supporting"),
            Edit(folder: "Claims", old: "testable: true", new: "testable: false"),
            Edit(folder: "Claims", old: "importance: critical", new: "importance: important"),
            Edit(folder: "Claims", old: "bearing: supports", new: "bearing: opposes"),
            Edit(folder: "Claims", old: "directness: direct", new: "directness: indirect"),
            Edit(folder: "Claims", old: "plain: ", new: "plain: Also "),
            Edit(folder: "Sources-References/studies", old: "design: rct", new: "design: quasi-rct"),
            Edit(folder: "Sources-References/studies", old: "participants: ", new: "participants: 1"),
            Edit(folder: "Sources-References/studies", old: "estimate: -", new: "estimate: "),
            Edit(folder: "Sources-References/studies", old: "ciLow: ", new: "ciLow: -1"),
            Edit(folder: "Sources-References/studies", old: "summary: ", new: "summary: Also "),
        ]
    }

    /// Draws numbers that are the same on every run (xorshift64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static func files(below folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".yaml") && ($0.contains("/") || folder.lastPathComponent == "studies") }
            .sorted().map { folder.appending(path: $0) }
    }

    private static func evaluation(of folder: URL) async throws -> Evaluation {
        let fragment = try await CatalogReader(folder: CatalogFolder(path: folder.path(percentEncoded: false))).read()
        return Evaluator().evaluate(fragment.catalog())
    }

    /// Compiles a changed file; false when the catalogue refuses the change.
    private static func isReadAlone(in workspace: Workspace) async throws -> Bool {
        do {
            let report = try await Compiler(workspace: workspace).compile()
            #expect(report.read == 1)
            return true
        } catch let error {
            guard case .problems = error else { throw error }
            return false
        }
    }

    @Test(arguments: [1] as [UInt64]) func `any single edit, one after the other`(seed: UInt64) async throws {
        let folder = try RealCatalog.copy()
        defer { try? FileManager.default.removeItem(at: folder) }
        let workspace = try Workspace.open(folder.path(percentEncoded: false))
        try await Compiler(workspace: workspace).compile()
        var numbers = Numbers(state: seed)
        var accepted = 0
        for edit in Edit.all.shuffled(using: &numbers) {
            let holding = try Self.files(below: folder.appending(path: edit.folder)).filter {
                try String(contentsOf: $0, encoding: .utf8).contains(edit.old)
            }
            guard let file = holding.randomElement(using: &numbers) else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            let place = try #require(text.range(of: edit.old))
            try text.replacingCharacters(in: place, with: edit.new).write(to: file, atomically: true, encoding: .utf8)
            if try await Self.isReadAlone(in: workspace) {
                accepted += 1
            } else {
                try text.write(to: file, atomically: true, encoding: .utf8)
                try await Compiler(workspace: workspace).compile()
            }
            let scratch = try await Self.evaluation(of: folder)
            #expect(try await workspace.evaluation() == scratch, "\(edit) in \(file.lastPathComponent)")
        }
        #expect(accepted > Edit.all.count / 2)
    }

    @Test(arguments: ["/HM-01-", "/TL-01-"])
    func `a chain may name a claim of another explanation`(claim: String) async throws {
        let folder = try RealCatalog.copy()
        defer { try? FileManager.default.removeItem(at: folder) }
        let topic = folder.appending(path: "Claims/runners-knee.yaml")
        let text = try String(contentsOf: topic, encoding: .utf8)
        try text.replacingOccurrences(of: "chain: [HM-01]", with: "chain: [HM-01, TL-01]")
            .write(to: topic, atomically: true, encoding: .utf8)
        let workspace = try Workspace.open(folder.path(percentEncoded: false))
        try await Compiler(workspace: workspace).compile()
        let file = try #require(try Self.files(below: folder.appending(path: "Claims")).first { $0.path.contains(claim) })
        try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "testable: true", with: "testable: false")
            .write(to: file, atomically: true, encoding: .utf8)
        #expect(try await Compiler(workspace: workspace).compile().read == 1)
        let scratch = try await Self.evaluation(of: folder)
        #expect(try await workspace.evaluation() == scratch)
    }

    @Test func `files are told apart by path, size and time`() async throws {
        let folder = try RealCatalog.copy()
        defer { try? FileManager.default.removeItem(at: folder) }
        let workspace = try Workspace.open(folder.path(percentEncoded: false))
        let first = try await Compiler(workspace: workspace).compile()
        try "not of the format".write(to: folder.appending(path: "Claims/hip-mobility/notes.txt"), atomically: true, encoding: .utf8)
        #expect(try await Compiler(workspace: workspace).compile().read == 0)
        let study = try #require(try Self.files(below: folder.appending(path: "Sources-References/studies")).first)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: study.path)
        let touched = try await Compiler(workspace: workspace).compile()
        #expect(touched.read == 1)
        #expect(touched.assessed == 0)
        #expect(touched.files == first.files)
    }
}
