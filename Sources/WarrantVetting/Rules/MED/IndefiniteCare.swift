import WarrantText

/// Finds lifelong or pre-paid care recommended.
///
/// Why: advertising must not encourage unnecessary use of a health service.
struct IndefiniteCare: Rule {
    static let description = RuleDescription(
        code: "MED-06", slug: "indefinite-care", title: "Care without end encouraged",
        finds: "Finds lifelong or pre-paid care recommended.",
        why: "advertising must not encourage unnecessary use of a health service.",
        gaps: "Lifelong care that is needed, as in diabetes, is worded the same way.",
        authorities: [.ahpraLaw],
        severities: [.au: .error],
        examples: [
            .finds("Stay well with ↓regular adjustments."),
            .passes("Come back if the pain returns."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.phrases) else { return [] }
        return [RuleFinding(words, "encourages care without end")]
    }

    private static let phrases: PhraseList = [
        "care for life", "lifetime care", "maintenance care", "for the rest of your life", "weekly adjustments",
        "regular adjustments",
    ]
}
