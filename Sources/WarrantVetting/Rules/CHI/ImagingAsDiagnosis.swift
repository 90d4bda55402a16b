import WarrantModel
import WarrantText

/// Finds X-ray, posture or leg-length measures offered as finding the cause of ill health.
///
/// Why: such measures repeat poorly and have not been shown to find a cause.
struct ImagingAsDiagnosis: Rule {
    static let description = RuleDescription(
        code: "CHI-10", slug: "imaging-as-diagnosis", title: "X-ray, posture or leg length as proof of need",
        finds: "Finds X-ray, posture or leg-length measures offered as finding the cause of ill health.",
        why: "such measures repeat poorly and have not been shown to find a cause.",
        gaps: "It needs the measure and the finding in one sentence.",
        authorities: [.design, .gcc],
        severities: [.us: .warning, .uk: .warning, .au: .warning, .editorial: .note],
        examples: [
            .finds("Our ↓X-ray analysis reveals the cause of your body imbalance."),
            .passes("X-rays are taken on site."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.words(ofAny: ["find"]) != nil,
            let words = sentence.phrase(Self.measures)
        else { return [] }
        return [RuleFinding(words, "the measure is offered as proof of need", claim: sentence.claims.first)]
    }

    private static let measures: PhraseList = [
        "x ray", "x rays", "xray", "leg length", "posture analysis", "leg check", "thermography", "nerve scan",
    ]
}
