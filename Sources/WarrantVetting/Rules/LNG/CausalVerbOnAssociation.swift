import WarrantModel

/// Finds a promise of prevention or benefit, in plain causal words, on evidence that shows an association only.
///
/// Why: an association does not show that changing the one changes the other.
struct CausalVerbOnAssociation: Rule {
    static let description = RuleDescription(
        code: "LNG-02", slug: "causal-verb-on-association", title: "Causal verb on an association",
        finds: """
            Finds a promise of prevention or benefit, in plain causal words, on evidence that shows an association \
            only.
            """,
        why: "an association does not show that changing the one changes the other.",
        gaps: "It applies to claims of benefit; claims of cause are judged by their verdict.",
        authorities: [.sumner, .bratton],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("Good sleep ↓prevents running injuries."),
            .passes("Good sleep is linked to fewer running injuries."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.strength >= .strong, sentence.analysis.causal.level >= 5,
            let claim = sentence.claims.first(where: { $0.isAssociationOnly && $0.claim.direction == .benefit }),
            let words = sentence.analysis.causal.words.last
        else { return [] }
        return [RuleFinding(words, "a causal verb where the evidence is an association", claim: claim)]
    }
}
