/// Finds three or more hedges in one health claim.
///
/// Why: a claim that needs three hedges is not worth making, yet still suggests a cause.
struct HedgeStack: Rule {
    static let description = RuleDescription(
        code: "LNG-10", slug: "hedge-stack", title: "Three hedges on one claim",
        finds: "Finds three or more hedges in one health claim.",
        why: "a claim that needs three hedges is not worth making, yet still suggests a cause.",
        gaps: "It counts; it does not weigh.",
        authorities: [.hedging],
        severities: [.editorial: .note, .us: .note, .uk: .note, .eu: .note, .au: .note],
        examples: [
            .finds("Tight hips ↓might possibly perhaps cause knee pain."),
            .passes("Tight hips might cause knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.view.cues.count(.hedge) >= 3, let hedge = sentence.view.cues.first(.hedge) else { return [] }
        return [RuleFinding(hedge.words, "three hedges on one claim")]
    }
}
