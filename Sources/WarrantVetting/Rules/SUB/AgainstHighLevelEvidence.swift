import WarrantModel

/// Finds a claim that moderate or high certainty evidence contradicts.
///
/// Why: the Chiropractic Board of Australia calls claims against systematic reviews and good trials unacceptable.
struct AgainstHighLevelEvidence: Rule {
    static let description = RuleDescription(
        code: "SUB-08", slug: "against-high-level-evidence", title: "Claim against high-level evidence",
        finds: "Finds a claim that moderate or high certainty evidence contradicts.",
        why: "the Chiropractic Board of Australia calls claims against systematic reviews and good trials unacceptable.",
        gaps: "The design behind the certainty is not named; the assessment of the claim shows it.",
        authorities: [.ahpraBoard],
        severities: [.au: .error],
        examples: [
            .finds("↓With the right approach every runner recovers from knee pain."),
            .passes("Many runners get better with time."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward else { return [] }
        return sentence.claims.filter { $0.verdict == .contradicted && ($0.certainty ?? .veryLow) >= .moderate }.map {
            RuleFinding(sentence.words, "high-level evidence speaks against this", claim: $0)
        }
    }
}
