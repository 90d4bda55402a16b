import Foundation
import Testing
import WarrantText
import WarrantVetting

@testable import Warrant

@Suite struct VettingJobTests {
    static let examples = RealCatalog.path + "/Examples/copy"

    /// The project's catalogue with a database of its own, so that an old one beside it does not matter.
    static let workspace = Task {
        let database = FileManager.default.temporaryDirectory
            .appending(path: "warrant-vetting-tests-\(ProcessInfo.processInfo.processIdentifier).sqlite").path(percentEncoded: false)
        let workspace = Workspace(folder: CatalogFolder(path: RealCatalog.path), database: database)
        try await Compiler(workspace: workspace).compile(everything: true)
        return workspace
    }

    private static func job(_ change: (inout VettingOptions) -> Void = { _ in }) async throws -> VettingJob {
        var options = VettingOptions()
        options.isIsolated = true
        options.today = "2026-11-24"
        options.version = "0.1.0"
        change(&options)
        return try await VettingJob(try await workspace.value, options: options)
    }

    @Test func `the small catalogue vets as the whole one does`() async throws {
        let evaluation = try await RealCatalog.evaluation()
        let small = try await Self.workspace.value.vettingCatalog()
        for profile in [Profile.editorial, .uk] {
            let configuration = VettingConfiguration(profile: profile, profession: .chiropractic)
            let (whole, part) = (Vetter(evaluation, configuration: configuration), Vetter(small.evaluation, configuration: configuration, studies: small.readStudies))
            var pages = try FileManager.default.contentsOfDirectory(atPath: Self.examples).sorted().map { name in
                (name, Array(try Data(contentsOf: URL(filePath: "\(Self.examples)/\(name)"))))
            }
            // Figures are set against those of the studies, which the small catalogue reads when asked.
            let figures = "Strengthening eases knee pain in 97% of runners. A step rate up by 10% cuts knee load by 20.3%. Weak hips cause 61% more pain."
            pages.append(("figures.txt", Array(figures.utf8)))
            for (name, bytes) in pages {
                let prose = Prose.read(SourceText(name: name, bytes: bytes))
                let (left, right) = (whole.vet(prose), part.vet(prose))
                #expect(left.sentences == right.sentences, "\(name)")
                for (one, other) in zip(left.findings, right.findings) where one != other {
                    Issue.record("\(name), \(profile): \(Self.short(one)) ≠ \(Self.short(other))")
                }
                #expect(left.findings.count == right.findings.count)
            }
        }
    }

    private static func short(_ finding: VettingFinding) -> String {
        let suggestion = finding.suggestion.map { "\($0.advice); \($0.statement); \($0.edits.count)" } ?? ""
        return "\(finding.rule) \(finding.severity) \(finding.range) \(finding.claim?.rawValue ?? "") \(finding.verdict?.name ?? "") \(finding.citations) \(finding.related) \(finding.reason) \(suggestion)"
    }

    @Test func `the result does not depend on how many pages are vetted at once`() async throws {
        let outputs = try await [1, 2, 7].asyncMap { jobs in
            JSONFindingsFormat().render(try await Self.job { $0.jobs = jobs; $0.listsAllSentences = true }.run([Self.examples]))
        }
        #expect(Set(outputs).count == 1)
    }

    @Test func `a bad file is reported and the run goes on`() async throws {
        let run = try await Self.job().run([Self.examples + "/bold-coach.md", Self.examples + "/nothing.md"])
        #expect(run.documents.count == 1)
        #expect(run.isIncomplete)
        #expect(run.problems.map(\.message) == ["no such file or folder"])
    }

    @Test func `a page in another encoding is reported, not misread`() async throws {
        let run = try await Self.job { $0.standardInputName = "page.txt" }.run(["-"], standardInput: { [0xFF, 0xFE, 0x41, 0x00] })
        #expect(run.documents.isEmpty)
        #expect(run.isIncomplete)
    }

    @Test func `standard input goes by the name it is given`() async throws {
        let run = try await Self.job { $0.standardInputName = "page.html" }.run(["-"], standardInput: { Array("<p>Our strap cures knee pain.".utf8) })
        #expect(run.documents.map(\.path) == ["page.html"])
        #expect(run.documents.first?.format == .html)
    }

    @Test func `the house's own hedges and terms are heard`() async throws {
        var settings = VettingSettings()
        settings.hedges = ["in our humble experience"]
        let catalog = try await Self.workspace.value.vettingCatalog()
        let text = "In our humble experience heel striking causes knee pain."
        func strength(_ settings: VettingSettings) throws -> String? {
            let vetter = try catalog.vetter(settings.settings(forPage: "a", VettingOptions()), today: "2026-01-01")
            return vetter.vet(Prose.read(SourceText(name: "a", text: text), as: .plainText), format: .plainText, path: "a", withAllSentences: true)
                .sentences.first?.strength.rawValue
        }
        #expect(try strength(VettingSettings()) == "strong")
        #expect(try strength(settings) == "hedged")
        let wrong = try VettingSettingsReader.read(SourceText(name: "warrant.yaml", text: "terms: {knee-pian: [sore knees]}"))
        #expect(throws: VettingError.self) { _ = try catalog.vetter(wrong.settings(forPage: "a", VettingOptions()), today: "2026-01-01") }
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}

@Suite struct VettingStreamTests {
    private static func stream(jobs: Int) async throws -> VettingStream {
        var options = VettingOptions()
        options.isIsolated = true
        options.jobs = jobs
        return try VettingStream(try await VettingJob(try await VettingJobTests.workspace.value, options: options))
    }

    /// Feeds bytes in chunks and gathers the result lines.
    private static func run(_ input: String, chunk: Int, jobs: Int = 2) async throws -> (lines: [String], outcome: VettingStream.Outcome) {
        let bytes = Array(input.utf8)
        var place = 0
        var output: [UInt8] = []
        let outcome = try await stream(jobs: jobs).run(
            read: {
                let end = min(bytes.count, place + chunk)
                defer { place = end }
                return Array(bytes[place..<end])
            }, write: { output += $0 })
        return (String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init), outcome)
    }

    @Test(arguments: [1, 3, 64, 100_000]) func `one line in, one line out, in order, however the bytes come`(chunk: Int) async throws {
        let input = (1...40).map { #"{"id":\#($0),"text":"Correcting the atlas cures knee pain.\n\nWe open at \#($0)."}"# }.joined(separator: "\n")
        let (lines, outcome) = try await Self.run(input, chunk: chunk)
        #expect(lines.count == 40)
        for (index, line) in lines.enumerated() {
            #expect(line.hasPrefix(#"{"schema":"warrant.vet-stream/1","id":\#(index + 1),"format":"text","sentences":[{"start":0,"end":37,"#))
        }
        #expect(outcome == VettingStream.Outcome(failures: 0, gravest: .error))
        #expect(try await Self.run(input, chunk: 64, jobs: 1).lines == lines)
    }

    @Test func `a bad line has a result too, and the stream goes on`() async throws {
        let (lines, outcome) = try await Self.run(
            "{\"id\":\"a\",\"text\":1}\n\nnonsense\n{\"id\":\"b\",\"text\":\"x\",\"format\":\"pdf\"}\n{\"id\":\"c\",\"text\":\"Hello.\"}\n", chunk: 10)
        #expect(lines.count == 5)
        #expect(lines[0] == #"{"schema":"warrant.vet-stream/1","id":"a","error":"'text' must be text"}"#)
        #expect(lines[3].contains("formats are html, markdown, text"))
        #expect(lines[4].contains(#""id":"c","format":"text""#))
        #expect(outcome == VettingStream.Outcome(failures: 4, gravest: nil))
    }
}
