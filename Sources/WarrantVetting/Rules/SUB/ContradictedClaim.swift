import WarrantModel

/// Finds a sentence that puts forward a claim which reliable evidence contradicts.
///
/// Why: saying what good studies have shown to be wrong misleads, however it is worded.
struct ContradictedClaim: Rule {
    static let description = RuleDescription(
        code: "SUB-02", slug: "contradicted-claim", title: "Claim that the evidence contradicts",
        finds: "Finds a sentence that puts forward a claim which reliable evidence contradicts.",
        why: "saying what good studies have shown to be wrong misleads, however it is worded.",
        gaps: """
            Where the claim is universal, a hedged or limited sentence says less than the claim and is judged by its \
            own strength.
            """,
        authorities: [.ftc, .cap, .ahpraBoard],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        grading: """
            in editorial, a warning where the claim is universal and the sentence limited; such a sentence with a hedge may stand there
            """,
        examples: [
            .finds("With the right approach ↓every runner recovers from knee pain."),
            .passes("Not every runner recovers from knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.voice != .testimonial else { return [] }
        return sentence.claims.filter { $0.verdict == .contradicted }.compactMap { claim in
            guard let severity = sentence.severity(of: claim) else { return nil }
            return RuleFinding(sentence.strengthWords, "reliable evidence speaks against this", claim: claim, severity: severity)
        }
    }
}
