import Testing

@testable import WarrantText

/// Holds for every document, not only for those that somebody thought of.
@Suite struct ProsePropertyTests {
    @Test("prose of hostile documents keeps its promises", arguments: ProseFormat.all, [HostileDocuments.markdown, HostileDocuments.html])
    func hostileDocuments(format: ProseFormat, markup: [String]) {
        for seed in 0..<1_500 as Range<UInt64> {
            var documents = HostileDocuments(seed: seed)
            let source = SourceText(name: "seed \(seed)", bytes: documents.document(markup: markup))
            let prose = Prose.read(source, as: format)
            if let violation = ProseInvariants(prose).firstViolation() {
                Issue.record("\(format.name), seed \(seed): \(violation)")
                return
            }
            #expect(prose == Prose.read(source, as: format), "two readings differ at seed \(seed)")
        }
    }

    @Test("prose of random bytes keeps its promises", arguments: ProseFormat.all)
    func noise(format: ProseFormat) {
        for seed in 0..<1_500 as Range<UInt64> {
            var documents = HostileDocuments(seed: seed)
            let prose = Prose.read(SourceText(name: "seed \(seed)", bytes: documents.noise()), as: format)
            if let violation = ProseInvariants(prose).firstViolation() {
                Issue.record("\(format.name), seed \(seed): \(violation)")
                return
            }
        }
    }

    @Test("every prefix of a document can be read", arguments: ProseFormat.all)
    func prefixes(format: ProseFormat) {
        let text = "\u{FEFF}---\ntitle: 'It''s'\n---\n# H *a*\n\n> - x &amp; [l](u \"t\") ![a](b)\n\n<p title=\"é\">y<!-- c --></p>\n\n| a |\n|---|\n| b |\n"
        let bytes = Array(text.utf8)
        for length in 0...bytes.count {
            let prose = Prose.read(SourceText(name: "prefix", bytes: Array(bytes[..<length])), as: format)
            #expect(ProseInvariants(prose).firstViolation() == nil, "\(length) bytes")
        }
    }

    /// Pieces that make careless readers take quadratic time when they are repeated.
    static let repeated = [
        "[", "![", "[a](", "[a][", "](", "*a ", "*a_ ", "**", "_a ", "`", "` `` ", "<", "<!--", "<a b=\"", "<a ", "<a x", "<?", "<![CDATA[", "&", "> ", "- ",
        "1. ", "<div>", "<ul><li>", "<p>", "<b>", "</b>", "<sup>", "<textarea>", "{{", "{#", "[^1]: ", "|a", "a.", "a. ", "(", "\"", "\\", "~a", "[a]: b\n",
        "<q>", "</p>", "<dd>", "[a]", "&#", "<dl><dt>", "![a](b", "\n- a", "\n> a", "<pre>\n", "---\n", "\t", "\u{301}", "<span hidden>",
    ]

    @Test("repetition takes linear time", .timeLimit(.minutes(2)), arguments: repeated)
    func repetition(piece: String) {
        let count = 60_000 / piece.utf8.count
        let source = SourceText(name: "repeated", text: String(repeating: piece, count: count))
        for format in ProseFormat.all {
            let clock = ContinuousClock()
            var prose: Prose?
            let time = clock.measure { prose = Prose.read(source, as: format) }
            // A quadratic reader needs minutes for this in a debug build; a linear one some hundredths of a second.
            #expect(time < .seconds(5), "\(format.name)")
            if let prose { #expect(ProseInvariants(prose).firstViolation() == nil, "\(format.name)") }
        }
    }
}
