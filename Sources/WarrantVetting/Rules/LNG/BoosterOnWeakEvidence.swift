import WarrantModel
import WarrantText

/// Finds words such as "clearly" or "of course" beside a claim of less than high certainty.
///
/// Why: boosters close the question that the evidence leaves open.
struct BoosterOnWeakEvidence: Rule {
    static let description = RuleDescription(
        code: "LNG-07", slug: "booster-on-weak-evidence", title: "Booster on less than high certainty",
        finds: "Finds words such as \"clearly\" or \"of course\" beside a claim of less than high certainty.",
        why: "boosters close the question that the evidence leaves open.",
        gaps: "The list is short; most boosters also count towards the strength of the wording.",
        authorities: [.hyland],
        severities: [.editorial: .note, .us: .note, .uk: .note, .eu: .note, .au: .note],
        examples: [
            .finds("Tight hips ↓clearly cause knee pain."),
            .passes("Tight hips might play a part in knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let claim = sentence.claims.first, (claim.certainty ?? .veryLow) < .high,
            let words = sentence.phrase(Self.boosters)
        else { return [] }
        return [RuleFinding(words, "claims more certainty than there is", claim: claim)]
    }

    private static let boosters: PhraseList = [
        "clearly", "obviously", "of course", "undoubtedly", "in fact", "truly", "certainly", "conclusively", "definitely",
    ]
}
