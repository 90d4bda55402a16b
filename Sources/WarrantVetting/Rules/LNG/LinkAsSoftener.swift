import WarrantModel

/// Finds "linked to" and the like where nothing says whether one causes the other.
///
/// Why: readers take "linked to" no more weakly than "might cause".
struct LinkAsSoftener: Rule {
    static let description = RuleDescription(
        code: "LNG-03", slug: "link-as-softener", title: "\"Linked to\" without a word on cause",
        finds: "Finds \"linked to\" and the like where nothing says whether one causes the other.",
        why: "readers take \"linked to\" no more weakly than \"might cause\".",
        gaps: "The statement on cause may stand in the next sentence.",
        authorities: [.adams],
        severities: [.editorial: .note, .us: .note, .uk: .note, .eu: .note, .au: .note],
        examples: [
            .finds("Weak hips ↓are linked to knee pain."),
            .passes("Weak hips cause knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.analysis.causal.level == 2, let words = sentence.analysis.causal.words.first else { return [] }
        return [RuleFinding(words, "say whether this shows cause", claim: sentence.claims.first)]
    }
}
