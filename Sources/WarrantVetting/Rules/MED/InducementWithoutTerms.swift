import WarrantText

/// Finds gifts, discounts and free consultations.
///
/// Why: an inducement to use a regulated health service must state its terms.
struct InducementWithoutTerms: Rule {
    static let description = RuleDescription(
        code: "MED-07", slug: "inducement-without-terms", title: "Gift or discount without terms",
        finds: "Finds gifts, discounts and free consultations.",
        why: "an inducement to use a regulated health service must state its terms.",
        gaps: "It looks at one sentence; the terms may stand in another.",
        authorities: [.ahpraLaw],
        severities: [.au: .error],
        examples: [
            .finds("Call for a ↓free consultation."),
            .passes("A free consultation is on offer; terms apply."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.phrase(Self.terms) == nil,
            let words = sentence.phrase(Self.inducements)
        else { return [] }
        return [RuleFinding(words, "an inducement without its terms")]
    }

    private static let terms: PhraseList = ["terms apply", "terms", "conditions"]

    private static let inducements: PhraseList = [
        "free consultation", "free first visit", "free check", "gift", "discount", "half price", "free exam",
    ]
}
