import WarrantModel
import WarrantText

/// Finds a promise to treat, cure or prevent on a page that says it is not intended to.
///
/// Why: a disclaimer does not take back what the copy says.
struct ContradictedByDisclaimer: Rule {
    static let description = RuleDescription(
        code: "DIS-02", slug: "contradicted-by-disclaimer", title: "Claim that the page's disclaimer contradicts",
        finds: "Finds a promise of an effect on a disease, on a page that says \"not intended to diagnose, treat, cure\".",
        why: "a disclaimer does not take back what the copy says.",
        gaps: "Only the usual words of the disclaimer are known.",
        authorities: [.ftcRecalled],
        severities: [.us: .error],
        examples: [
            .finds("↓Our wrap cures migraine. This product is not intended to diagnose, treat, cure or prevent any disease."),
            .passes("Our wrap comes in blue. This product is not intended to treat any disease."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.conditionWords != nil, sentence.view.roles.count(.good) > 0 || sentence.strength == .absolute,
            sentence.pageHas(Self.disclaimers)
        else { return [] }
        return [RuleFinding(sentence.words, "the page says elsewhere that it is not intended to do this", claim: sentence.claims.first)]
    }

    private static let disclaimers: PhraseList = ["not intended to diagnose", "not intended to treat", "not intended to cure"]
}
