import WarrantText

/// Finds "boosts", "supercharges" and the like for a nutrient and a function of the body.
///
/// Why: authorised wording says "contributes to the normal function of"; a stronger verb is another claim.
struct StrengthenedWording: Rule {
    static let description = RuleDescription(
        code: "EUF-04", slug: "strengthened-wording", title: "Authorised wording strengthened",
        finds: "Finds \"boosts\", \"supercharges\", \"strengthens\" and the like for a food or nutrient and a function of the body.",
        why: "authorised wording says \"contributes to the normal function of\"; a stronger verb is another claim.",
        gaps: "The register of authorised claims is not on file, so that only the verb is looked at.",
        authorities: [.euWordingRecalled],
        severities: [.eu: .error],
        examples: [
            .finds("Vitamin C ↓boosts your immune system."),
            .passes("Vitamin C contributes to the normal function of the immune system."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.polarity == .asserts, let verb = sentence.phrase(Self.verbs),
            sentence.words(ofAny: ["supplement", "food"]) != nil,
            sentence.phrase(Self.functions) != nil || sentence.words(ofAny: ["immune", "energy"]) != nil
        else { return [] }
        return [RuleFinding(verb, "\(sentence.quoted(verb)) says more than \u{2018}contributes to\u{2019}")]
    }

    private static let verbs: PhraseList = [
        "boost", "boosts", "supercharge", "supercharges", "strengthen", "strengthens", "enhance", "enhances", "maximise",
        "maximises", "maximize", "maximizes", "power", "powers", "turbocharges",
    ]

    private static let functions: PhraseList = [
        "immune", "immunity", "energy", "bones", "muscles", "brain", "heart", "metabolism", "digestion", "memory", "joints",
        "cartilage", "skin",
    ]
}
