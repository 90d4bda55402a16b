import WarrantModel
import WarrantText

/// Finds whiplash, rheumatoid pain, neuralgia or fibromyalgia named in a claim for chiropractic.
///
/// Why: the CAP advice does not accept these without robust evidence.
struct InjuryOrRheumaticCondition: Rule {
    static let description = RuleDescription(
        code: "CHI-02", slug: "injury-or-rheumatic-condition", title: "Whiplash, rheumatic or nerve conditions",
        finds: "Finds whiplash, rheumatoid pain, neuralgia or fibromyalgia named in a claim for chiropractic.",
        why: "the CAP advice does not accept these without robust evidence.",
        gaps: """
            The list is as read in an older version of the advice; sciatica was reconsidered in 2017 and is left out. \
            Check the live page.
            """,
        authorities: [.asaBackCare, .asaChiropractic],
        severities: [.uk: .error],
        profession: .chiropractic,
        examples: [
            .finds("Our adjustments relieve ↓fibromyalgia."),
            .passes("Adjustments do not relieve fibromyalgia."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, !sentence.claims.contains(where: { $0.verdict == .supported }),
            let words = sentence.phrase(Self.conditions)
        else { return [] }
        return [RuleFinding(words, "a condition outside the accepted list", claim: sentence.claims.first)]
    }

    private static let conditions: PhraseList = ["whiplash", "rheumatoid", "rheumatism", "neuralgia", "fibromyalgia"]
}
