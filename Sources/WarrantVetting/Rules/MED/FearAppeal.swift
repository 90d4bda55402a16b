import WarrantModel

/// Finds health claims that threaten with damage to come.
///
/// Why: fear moves people to buy care they may not need.
struct FearAppeal: Rule {
    static let description = RuleDescription(
        code: "MED-05", slug: "fear-appeal", title: "Appeal to fear",
        finds: "Finds health claims that threaten with damage to come.",
        why: "fear moves people to buy care they may not need.",
        gaps: "A plain warning about a real danger can be worded the same way.",
        authorities: [.euPrinciples, .gccFear],
        severities: [.uk: .error, .eu: .error, .au: .error, .editorial: .note],
        examples: [
            .finds("Fix your neck ↓before it is too late for your health."),
            .passes("Book before Friday."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let fear = sentence.view.cues.first(.fear), !sentence.claims.contains(where: { $0.verdict == .supported })
        else { return [] }
        return [RuleFinding(fear.words, "threatens with damage to come", claim: sentence.claims.first)]
    }
}
