import WarrantText

/// Finds a testimonial whose only qualifier is "results may vary".
///
/// Why: readers still take the result for the usual one; what people generally experience has to be said.
struct ResultsMayVary: Rule {
    static let description = RuleDescription(
        code: "DIS-04", slug: "results-may-vary", title: "\"Results may vary\" as the only qualifier",
        finds: "Finds a testimonial of a health outcome with \"results may vary\" or \"not typical\" beside it and no usual result.",
        why: "readers still take the result for the usual one; what people generally experience has to be said.",
        gaps: "The qualifier must stand within three sentences of the testimonial.",
        authorities: [.ftcEndorsement],
        severities: [.us: .error],
        examples: [
            .finds("\"↓Two visits and my knee pain was gone,\" says Paul. Results may vary."),
            .passes("\"Two visits and my knee pain was gone,\" says Paul. Most people see a small change in three months."),
            .passes("Results may vary."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.voice == .testimonial else { return [] }
        let around = [sentence.words] + sentence.nearby(3)
        guard around.contains(where: { sentence.phrase(Self.qualifiers, in: $0) != nil }),
            !around.contains(where: { sentence.phrase(Self.usual, in: $0) != nil })
        else { return [] }
        return [
            RuleFinding(
                sentence.words, "\u{2018}results may vary\u{2019} does not say what people usually experience", claim: sentence.claims.first)
        ]
    }

    private static let qualifiers: PhraseList = [
        "results may vary", "results vary", "results will vary", "results not typical", "not typical", "individual results",
        "your results may",
    ]

    private static let usual: PhraseList = [
        "on average", "most people", "most patients", "most runners", "typical result", "typical results", "generally",
        "out of", "percent", "%",
    ]
}
