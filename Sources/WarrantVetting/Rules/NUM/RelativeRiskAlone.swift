import WarrantText

/// Finds a risk said to change by a percentage or a multiple, with no word of how large it was.
///
/// Why: half of a large risk and half of a tiny one are worlds apart, and read the same.
struct RelativeRiskAlone: Rule {
    static let description = RuleDescription(
        code: "NUM-01", slug: "relative-risk-alone", title: "Relative effect without the risk behind it",
        finds: "Finds a risk, chance or number of injuries said to change by a percentage or a multiple, with no absolute figure.",
        why: "half of a large risk and half of a tiny one are worlds apart, and read the same.",
        gaps: """
            A share, "out of", "from … to" or "percentage points" in the sentence or beside it in the paragraph is \
            taken for the absolute figure.
            """,
        authorities: [.healthNewsReview, .gradeSummary],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        examples: [
            .finds("Strength training cuts your risk of injury by ↓50%."),
            .passes("Strength training cuts your risk of injury by 50%: from 10 in 100 runners to 5 in 100."),
            .passes("Hip exercises can ease knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward else { return [] }
        let figures = sentence.figures
        guard let figure = figures.first(where: { $0.isRisk && $0.kind != .share }), !figures.contains(where: { $0.kind == .share }),
            ([sentence.words] + sentence.nearby(2, inBlock: true)).allSatisfy({ sentence.phrase(Self.absolute, in: $0) == nil && !Self.names(baseline: $0, sentence) })
        else { return [] }
        let reason = "\(sentence.quoted(figure.words)) of what? Say how large the risk is without it"
        return [RuleFinding(figure.words, reason)]
    }

    private static let absolute: PhraseList = [
        "out of", "percentage points", "percentage point", "absolute", "baseline", "in every", "in 100", "in 1,000",
        "per 1,000", "per 100", "in a hundred", "in a thousand", "in ten", "in 10", "in five", "in 5",
    ]

    /// "from 12 to 6 percent", "12 percent against 6".
    private static func names(baseline words: Range<Int>, _ sentence: JudgedSentence) -> Bool {
        let table = sentence.view.table
        return words.contains { word in
            guard table.words[word].isNumber, word > words.lowerBound else { return false }
            return table.word(word - 1, isAnyOf: ["from", "vs", "versus"])
        }
    }
}
