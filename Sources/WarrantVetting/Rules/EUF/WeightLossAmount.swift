import WarrantText

/// Finds a food said to take off an amount of weight.
///
/// Why: Article 12 bars a rate or amount of weight loss in a food claim.
struct WeightLossAmount: Rule {
    static let description = RuleDescription(
        code: "EUF-03", slug: "weight-loss-amount", title: "Rate or amount of weight loss",
        finds: "Finds a food said to take off an amount of weight.",
        why: "Article 12 bars a rate or amount of weight loss in a food claim.",
        gaps: "Weight loss by other means is worded the same way.",
        authorities: [.euProhibitions],
        severities: [.eu: .error],
        examples: [
            .finds("↓Lose 5 kg in two weeks with our tea."),
            .passes("Lose your way in the hills."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.verbs),
            sentence.words.contains(where: { sentence.view.table.words[$0].isNumber }),
            sentence.phrase(Self.units) != nil
        else { return [] }
        return [RuleFinding(words, "names an amount of weight to lose")]
    }

    private static let verbs: PhraseList = ["lose", "loses", "drop", "shed"]

    private static let units: PhraseList = ["kilos", "kg", "pounds", "kilo"]
}
