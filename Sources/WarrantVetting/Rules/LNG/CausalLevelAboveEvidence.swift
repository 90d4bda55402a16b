import WarrantModel

/// Finds wording whose causal level lies above the highest that the evidence allows.
///
/// Why: readers tell "causes" from "may cause", and over-statement of cause is the commonest exaggeration.
struct CausalLevelAboveEvidence: Rule {
    static let description = RuleDescription(
        code: "LNG-01", slug: "causal-level-above-evidence", title: "Causal wording above the evidence",
        finds: "Finds wording whose causal level lies above the highest that the evidence allows.",
        why: "readers tell \"causes\" from \"may cause\", and over-statement of cause is the commonest exaggeration.",
        gaps: "The words are read for how directly they put a cause; the verb is not parsed.",
        authorities: [.sumner, .yu],
        severities: [.us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        grading: "error where the wording stands two or more of the seven levels above what the evidence allows",
        examples: [
            .finds("Tight hips ↓cause knee pain."),
            .passes("There is no good evidence that tight hips cause knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let claim = sentence.claims.first else { return [] }
        let excess = sentence.analysis.causal.level - claim.assessment.ceiling.maximumCausalLevel
        guard excess > 0, sentence.analysis.causal.level > 1, let words = sentence.analysis.causal.words.last else { return [] }
        // Of "may ease" the first word sets the level.
        let quoted = sentence.quoted(sentence.analysis.causal.words.first ?? words)
        let says = CausalWording(sentence.analysis.causal.level).says
        let allowed = CausalWording(claim.assessment.ceiling.maximumCausalLevel).allowed
        return [
            RuleFinding(
                words, "\(quoted) says \(says); the evidence on file allows \(allowed)", claim: claim,
                severity: excess == 1 ? .warning : .error)
        ]
    }
}
