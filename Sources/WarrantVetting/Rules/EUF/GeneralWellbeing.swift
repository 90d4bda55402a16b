import WarrantText

/// Finds "superfood", "detox" and general health wording for a food.
///
/// Why: such wording is allowed only beside an authorised specific claim.
struct GeneralWellbeing: Rule {
    static let description = RuleDescription(
        code: "EUF-02", slug: "general-wellbeing", title: "General well-being claim for a food",
        finds: "Finds \"superfood\", \"detox\" and general health wording for a food.",
        why: "such wording is allowed only beside an authorised specific claim.",
        gaps: "The authorised claim may stand beside it; one sentence cannot show that.",
        authorities: [.euGeneral, .euClasses],
        severities: [.eu: .error],
        examples: [
            .finds("Our ↓superfood blend keeps you well."),
            .passes("Our blend tastes of mint."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.phrases) else { return [] }
        return [RuleFinding(words, "general well-being wording without a specific authorised claim")]
    }

    private static let phrases: PhraseList = [
        "superfood", "superfoods", "detox", "good for your heart", "boosts your immunity", "flushes toxins",
    ]
}
