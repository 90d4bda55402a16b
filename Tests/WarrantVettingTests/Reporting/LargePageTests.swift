import Testing
import WarrantText

@testable import WarrantVetting

/// Speed is measured in `Benchmarks/`; this only catches what has become hopeless on a large page, in an unoptimized build.
@Suite struct LargePageTests {
    private static let count = 25_000

    /// Paragraphs of a sentence each, with a finding on each.
    private static let page: VettedDocument = {
        let text = (0..<count).map { "Training heals \($0) knees." }.joined(separator: "\n\n")
        var document = SampleRun.document(text, [SampleRun.Wanted(words: "heals")])
        let finding = document.findings[0]
        document.findings = document.sentences.indices.map { place in
            var copy = finding
            copy.sentence = place
            copy.range = document.sentences[place].range
            return copy
        }
        return document
    }()

    @Test(.timeLimit(.minutes(1))) func `a page of twenty-five thousand paragraphs with findings is written as HTML`() {
        let text = HTMLDocumentWriter(document: Self.page, number: 1, run: SampleRun.run([Self.page])).text
        #expect(text.contains("id=\"n1-\(Self.count)\""))
        #expect(!text.contains("comments</p>"))
    }
}
