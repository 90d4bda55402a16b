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
        guard sentence.phrase([["terms", "apply"], ["terms"], ["conditions"]]) == nil,
            let words = sentence.phrase([["free", "consultation"], ["free", "first", "visit"], ["free", "check"], ["gift"], ["discount"],
                ["half", "price"], ["free", "exam"]])
        else { return [] }
        return [RuleFinding(words, "an inducement without its terms")]
    }
}
