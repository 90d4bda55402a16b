import WarrantText

/// Finds "30% less pain" with no word of less than what.
///
/// Why: against nothing, against a sham or against another treatment are three different results.
struct ComparatorMissing: Rule {
    static let description = RuleDescription(
        code: "NUM-03", slug: "comparator-missing", title: "Comparative figure without a comparator",
        finds: "Finds a comparative with a figure (\"30% less pain\") with no word of compared with what.",
        why: "against nothing, against a sham or against another treatment are three different results.",
        gaps: "A word of comparison in the sentence or beside it in the paragraph is taken for the comparator.",
        authorities: [.healthNewsReview],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        examples: [
            .finds("Runners who do hip exercises have ↓30% less pain."),
            .passes("Runners who do hip exercises have 30% less pain than those who rest."),
            .passes("Hip exercises lead to less pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward else { return [] }
        let figures = sentence.figures
        guard let figure = figures.first(where: { $0.isComparative && !$0.isRisk }),
            ([sentence.words] + sentence.nearby(2, inBlock: true)).allSatisfy({ sentence.phrase(Self.comparators, in: $0) == nil })
        else { return [] }
        let reason = "\(sentence.quoted(figure.words)) compared with what?"
        return [RuleFinding(figure.words, reason)]
    }

    private static let comparators: PhraseList = [
        "than", "compared", "versus", "vs", "against", "control", "controls", "placebo", "sham", "usual care", "without",
        "instead", "relative to", "baseline", "before", "who did not", "alone", "twins", "non", "average",
    ]
}
