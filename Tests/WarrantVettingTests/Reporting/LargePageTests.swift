import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// On a page with a finding on each of many paragraphs, every finding stays with its own sentence.
@Suite struct LargePageTests {
    private static let count = 2_000

    /// Paragraphs of a sentence each, with a finding on each.
    private static let page: VettedDocument = {
        let text = (0..<count).map { "Training heals \($0) knees." }.joined(separator: "\n\n")
        let sample = SampleRun.document(text, [SampleRun.Wanted(words: "heals")])
        let findings = sample.sentences.indices.map { place in
            var finding = sample.findings[0]
            finding.sentence = place
            finding.range = sample.sentences[place].range
            finding.suggestion?.edits = [Suggestion.Edit(range: 9..<14, replacement: "may ease")]
            return finding
        }
        return VettedDocument(
            path: sample.path, projectPath: sample.path, format: sample.format, prose: sample.prose, sentences: sample.sentences,
            findings: findings, suppressions: [])
    }()

    @Test func `a page of two thousand paragraphs with findings is written as HTML`() {
        let text = HTMLDocumentWriter(document: Self.page, number: 1, run: SampleRun.run([Self.page])).text
        #expect(text.contains("id=\"n1-\(Self.count)\""))
        #expect(!text.contains("comments</p>"))
    }

    @Test func `its sentences are written as JSON, each with its finding`() {
        var run = SampleRun.run([Self.page])
        run.listsAllSentences = true
        let text = JSONFindingsFormat.value(of: Self.page, run).text()
        #expect(text.utf8.count > 1_000 * Self.count)
        #expect(!text.contains("\"findings\": []"))
    }

    @Test func `the claims it makes are listed, each with its finding`() {
        var page = Self.page
        page.claims = Array(repeating: [ClaimMatch(claim: "MT-04", score: 0.9)], count: Self.count)
        let report = CoverageReport([page], labels: SampleRun.run([page]).claims)
        #expect(report.rows.map(\.places.count) == [Self.count])
        #expect(report.rows.allSatisfy { $0.places.allSatisfy { $0.severity == .error } })
    }
}
