import WarrantModel
import WarrantText

@testable import WarrantVetting

/// Runs made by hand, so that formats are tested apart from what the engine finds.
enum SampleRun {
    /// What a finding of a sample says.
    struct Wanted {
        var rule = "SUB-03"
        var severity = Severity.error
        /// The words meant; the first place they stand at.
        var words: String
        var claim: Claim.ID? = "MT-04"
        var reason = "there is no good evidence for this"
        var state = ReportedFinding.State.new
    }

    /// A page with findings on given words of its sentences.
    static func document(
        _ text: String, path: String = "pages/knee.md", format: ProseFormat = .markdown, _ wanted: [Wanted]
    ) -> VettedDocument {
        let source = SourceText(name: path, text: text)
        let prose = Prose.read(source, as: format)
        let sentences = prose.sentences.enumerated().map { place, sentence in
            let position = source.position(at: sentence.sourceRange.lowerBound)
            return VettedSentence(
                place: place, range: sentence.sourceRange, line: position.line, column: position.column, text: prose.text(of: sentence),
                reading: SentenceReading(
                    isHealthClaim: true, healthScore: 0.9, strength: Marked(.strong), polarity: Marked(.asserts),
                    voice: Marked(.own), causalLevel: Marked(6), advice: Marked(.none), universals: [], addressesReader: false),
                claims: [ClaimMatch(claim: "MT-04", score: 0.81)], findings: [])
        }
        let suppressions = SuppressionReader(prose).read().suppressions
        var counts: [String: Int] = [:]
        let findings = wanted.map { wanted -> ReportedFinding in
            let range = range(of: wanted.words, in: source)
            let place = sentences.firstIndex { $0.range.overlaps(range) }
            let sentence = place.map { SentenceNormalizer.normal(sentences[$0].text) } ?? ""
            counts[wanted.rule + sentence, default: 0] += 1
            return ReportedFinding(
                rule: wanted.rule, severity: wanted.severity, range: range, start: source.position(at: range.lowerBound),
                end: source.position(at: range.upperBound), quote: source.text(in: range), reason: wanted.reason, sentence: place,
                claim: wanted.claim, verdict: wanted.claim.map { _ in .unsupported },
                suggestion: wanted.claim.map { _ in
                    Suggestion(
                        edits: [], statement: "It is uncertain whether training helps.", advice: "leave it out",
                        verdict: .unsupported, certainty: .veryLow)
                },
                citations: wanted.claim == nil ? [] : ["smith2020"], related: [],
                key: FindingKey(
                    rule: wanted.rule, path: path, sentence: sentence, ordinal: counts[wanted.rule + sentence] ?? 1),
                state: wanted.state)
        }
        return VettedDocument(
            path: path, projectPath: path, format: format, prose: prose, sentences: sentences, findings: findings,
            suppressions: suppressions)
    }

    static func range(of words: String, in source: SourceText) -> Range<Int> {
        let wanted = Array(words.utf8)
        for start in 0...(source.bytes.count - wanted.count) where source.bytes[start...].starts(with: wanted) {
            return start..<start + wanted.count
        }
        preconditionFailure("'\(words)' does not stand in the sample")
    }

    static func run(_ documents: [VettedDocument], problems: [Diagnostic] = []) -> VettingRun {
        VettingRun(
            documents: documents, problems: problems,
            claims: [
                "MT-04": ClaimLabel(
                    plain: "Inner quadriceps training & kneecap <tracking>", statement: "", verdict: .unsupported,
                    certainty: .veryLow, ceiling: nil, form: "")
            ], studies: ["smith2020": "Smith 2020"], version: "0.1.0")
    }

    static let text = """
        # Knees: 100% better, "guaranteed"

        Café training 🏃 recentres the kneecap & e\u{301}nds **all** pain.
        <!-- warrant-ignore-next SUB-01 until=2030-01-01 by=RK -- the board agreed -->
        It works. Rest & ice <em>always</em> help, 'they' say.

        """

    /// Findings of each severity, suppressed and known ones, and every character that formats must escape.
    static let mixed = run([
        document(text, [
            Wanted(words: "Knees: 100% better, \"guaranteed\"", claim: nil, reason: "promises: 100%, <all> & \"more\""),
            Wanted(words: "recentres"),
            Wanted(rule: "LNG-06", severity: .warning, words: "e\u{301}nds **all** pain", claim: nil, reason: "praise\nthat nothing can check"),
            Wanted(rule: "SUB-01", words: "It works", claim: nil, state: .suppressed(0)),
            Wanted(rule: "LNG-03", severity: .note, words: "always", claim: nil, reason: "a note"),
            Wanted(rule: "EST-02", words: "help", claim: nil, state: .known),
        ]),
        document("Nothing here.\n", path: "pages/quiet ü.txt", format: .plainText, []),
    ])

    static let empty = run([])
}
