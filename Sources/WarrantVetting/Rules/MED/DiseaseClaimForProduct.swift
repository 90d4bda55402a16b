/// Finds a food or supplement said to treat, cure or prevent a disease.
///
/// Why: such a claim makes the product a medicine, for which it has no license.
struct DiseaseClaimForProduct: Rule {
    static let description = RuleDescription(
        code: "MED-01", slug: "disease-claim-for-product", title: "Disease claim for a food or supplement",
        finds: "Finds a food or supplement said to treat, cure or prevent a disease.",
        why: "such a claim makes the product a medicine, for which it has no license.",
        gaps: "It cannot tell an authorised reduction-of-risk claim from others.",
        authorities: [.euClasses, .cap],
        severities: [.eu: .error, .uk: .error, .us: .error],
        examples: [
            .finds("↓Turmeric capsules cure arthritis."),
            .passes("Turmeric capsules come in jars of sixty."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let product = sentence.words(ofAny: Self.products),
            sentence.words(ofAny: Self.diseases) != nil,
            sentence.words(ofAny: Self.effects) != nil
        else { return [] }
        return [RuleFinding(product, "a food or supplement is said to act on a disease")]
    }

    private static let products: NameSet = ["supplement", "food", "hydrate"]
    private static let diseases: NameSet = ["disease", "infection", "headache", "allergy", "hormone", "fibro", "insomnia"]
    private static let effects: NameSet = ["relief", "heal", "prevent", "improve"]
}
