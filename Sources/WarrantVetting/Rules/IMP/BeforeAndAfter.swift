import WarrantText

/// Finds before-and-after pictures and success stories announced.
///
/// Why: one case put forward stands for the typical one in the reader's mind.
struct BeforeAndAfter: Rule {
    static let description = RuleDescription(
        code: "IMP-03", slug: "before-and-after", title: "Before and after, and success stories",
        finds: """
            Finds before-and-after pictures, success stories and patient stories announced in a heading, a caption, an image's \
            words or a link. In the eu profile only those about weight.
            """,
        why: "one case put forward stands for the typical one in the reader's mind.",
        gaps: "The pictures themselves are not seen; a story told without being announced is TES-02.",
        authorities: [.euProhibitions, .ahpraLaw, .ftcImplied],
        severities: [.us: .warning, .eu: .error, .au: .warning],
        grading: "error in au for success stories and patient stories",
        examples: [
            .finds("# ↓Before and after\n\nTwo pictures of Ann's back."),
            .finds("See our ↓success stories."),
            .passes("Stretch before and after your run."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.announced) ?? Self.label(sentence) else { return [] }
        if sentence.profile == .eu, sentence.phrase(Self.weight) == nil { return [] }
        let tells = sentence.view.table.word(words.upperBound - 1, isAnyOf: ["stories", "story"])
        return [
            RuleFinding(
                words, "\(sentence.quoted(words)): one case is shown as if it were the typical one",
                severity: sentence.profile == .au && tells ? .error : nil)
        ]
    }

    private static func label(_ sentence: JudgedSentence) -> Range<Int>? {
        switch sentence.block.scope {
        case .heading, .title, .altText, .caption, .linkTitle: break
        default: return nil
        }
        guard let words = sentence.phrase(Self.contrasts) else { return nil }
        // "Stretching before and after a run" is no picture.
        let isLabel = words.lowerBound == sentence.words.lowerBound || words.upperBound == sentence.words.upperBound
        return isLabel ? words : nil
    }

    private static let announced: PhraseList = [
        "before and after photos", "before and after pictures", "before and after images", "before and after results",
        "before and after gallery", "before after photos", "success stories", "success story", "patient stories",
        "transformation stories", "healing stories",
    ]

    private static let weight: PhraseList = ["weight", "slimming", "slim", "kilos", "kg", "pounds", "fat", "diet"]

    private static let contrasts: PhraseList = ["before and after", "before after"]
}
