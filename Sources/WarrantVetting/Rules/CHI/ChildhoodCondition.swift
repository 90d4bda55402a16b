import WarrantModel
import WarrantText

/// Finds colic, asthma, ear infection, bedwetting, ADHD, autism, behavior, digestion or breech in a claim for
/// chiropractic.
///
/// Why: the Australian board finds no evidence for these; the CAP advice does not accept them.
struct ChildhoodCondition: Rule {
    static let description = RuleDescription(
        code: "CHI-03", slug: "childhood-condition", title: "Conditions of children",
        finds: """
            Finds colic, asthma, ear infection, bedwetting, ADHD, autism, behavior, digestion or breech in a claim \
            for chiropractic.
            """,
        why: "the Australian board finds no evidence for these; the CAP advice does not accept them.",
        gaps: "A general word (\"tummy trouble\") is not in the list.",
        authorities: [.ahpraBoard, .asaGroups],
        severities: [.uk: .error, .au: .error],
        profession: .chiropractic,
        examples: [
            .finds("Chiropractic adjustments settle ↓colic in babies."),
            .passes("Colic settles by itself, and adjustments do not speed it up."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward,
            let words = sentence.phrase(Self.conditions)
        else { return [] }
        return [RuleFinding(words, "a condition of children for which there is no evidence", claim: sentence.claims.first)]
    }

    private static let conditions: PhraseList = [
        "colic", "asthma", "ear infection", "ear infections", "earache", "otitis", "bedwetting", "adhd", "autism", "breech",
        "digestion", "digestive problems",
    ]
}
