import WarrantModel

/// Finds advice to the reader with a promised effect for which certainty is below moderate.
///
/// Why: advice is the strongest form of a claim.
struct DirectAdvice: Rule {
    static let description = RuleDescription(
        code: "LNG-05", slug: "direct-advice", title: "Direct advice on weak evidence",
        finds: "Finds advice to the reader with a promised effect for which certainty is below moderate.",
        why: "advice is the strongest form of a claim.",
        gaps: "An instruction without a promised effect is no claim and passes.",
        authorities: [.sumner],
        severities: [.us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        examples: [
            .finds("↓Stretch your hips and your knee pain will go away."),
            .passes("Loosen your hips."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.words(ofAny: Self.benefits) != nil,
            let claim = sentence.claims.first, (claim.certainty ?? .veryLow) < .moderate
        else { return [] }
        let advice = AdviceReader(view: sentence.view).read()
        guard advice.advice == .toReader, let words = advice.words.first else { return [] }
        return [RuleFinding(words, "advises the reader on evidence of low certainty", claim: claim)]
    }

    private static let benefits: NameSet = ["relief", "prevent", "heal", "painfree", "improve"]
}
