import WarrantText

/// Finds "peer-reviewed", "published in" or "as seen in" beside a claim that the evidence does not carry.
///
/// Why: a journal's name lends a claim an authority that the paper did not give it.
struct JournalBesideClaim: Rule {
    static let description = RuleDescription(
        code: "EST-04", slug: "journal-beside-claim", title: "Journal or press named beside a claim",
        finds: "Finds \"peer-reviewed\", \"published in\" or \"as seen in\" beside a claim that the evidence does not carry.",
        why: "a journal's name lends a claim an authority that the paper did not give it.",
        gaps: "What the paper says is not read; logos are not seen.",
        authorities: [.ftcRecalled],
        severities: [.us: .warning],
        examples: [
            .finds("↓Peer-reviewed science shows that motion-control shoes prevent knee pain."),
            .passes("Whether motion-control shoes prevent knee pain is unclear, says a review published in 2021."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, !sentence.claims.contains(where: \.isAllowed),
            let words = sentence.phrase(Self.mentions)
        else { return [] }
        return [RuleFinding(words, "the name lends weight that the evidence on file does not have", claim: sentence.claims.first)]
    }

    private static let mentions: PhraseList = ["peer reviewed", "published in", "as seen in", "as featured in"]
}
