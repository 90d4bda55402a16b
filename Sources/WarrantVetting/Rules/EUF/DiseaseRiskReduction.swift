import WarrantText

/// Finds a food said to reduce the risk of a disease, without the risk factor and the statement that diseases have many.
///
/// Why: Article 14 allows only the reduction of a risk factor, together with a statement that the disease has several.
struct DiseaseRiskReduction: Rule {
    static let description = RuleDescription(
        code: "EUF-05", slug: "disease-risk-reduction", title: "Reduction of disease risk without the risk factor",
        finds: """
            Finds a food or supplement said to reduce the risk of a disease, with no risk factor named or no statement on the page \
            that the disease has several.
            """,
        why: "Article 14 allows only the reduction of a risk factor, together with a statement that the disease has several.",
        gaps: "Whether the claim is authorised is not known; the food must be named in the sentence.",
        authorities: [.euClasses],
        severities: [.eu: .error],
        examples: [
            .finds("Fish oil ↓lowers the risk of heart disease."),
            .passes(
                """
                Oat fibre lowers cholesterol, a risk factor of heart disease. Heart disease has multiple risk factors, and altering \
                one of them may or may not have a beneficial effect.
                """),
            .passes("Fish oil comes in bottles."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.polarity == .asserts, sentence.words(ofAny: ["supplement", "food", "hydrate"]) != nil,
            let verb = sentence.phrase(Self.verbs), let risk = sentence.phrase(Self.risks),
            sentence.words(ofAny: ["disease", "infection", "allergy"]) != nil
                || !ConditionList.supervised.named(in: sentence.words, of: sentence.view.table).isEmpty
        else { return [] }
        let namesFactor = sentence.phrase(Self.factors) != nil
        let saysSeveral = sentence.pageHas(Self.severalFactors)
        guard !namesFactor || !saysSeveral else { return [] }
        let missing = namesFactor ? "a statement that the disease has several risk factors" : "the risk factor it reduces"
        let words = verb.lowerBound < risk.upperBound ? verb.lowerBound..<risk.upperBound : verb
        return [RuleFinding(words, "a reduction of disease risk without \(missing)")]
    }

    private static let verbs: PhraseList = [
        "reduce", "reduces", "reducing", "lower", "lowers", "lowering", "cut", "cuts", "cutting", "decrease", "decreases",
        "halve", "halves",
    ]

    private static let risks: PhraseList = ["risk", "chance", "chances"]

    private static let factors: PhraseList = ["risk factor", "risk factors"]

    private static let severalFactors: PhraseList = ["multiple risk factors", "many risk factors", "several risk factors"]
}
