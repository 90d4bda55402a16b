import WarrantText

/// Finds another name for a condition of the accepted list.
///
/// Why: the advertiser has to show that the name means the same.
struct UnprovenSynonym: Rule {
    static let description = RuleDescription(
        code: "CHI-08", slug: "unproven-synonym", title: "Another name for an accepted condition",
        finds: "Finds another name for a condition of the accepted list, claimed or listed as treated.",
        why: "the advertiser has to show that the name means the same.",
        gaps: "The names are a short list of our own.",
        authorities: [.asaBackCare],
        severities: [.uk: .warning],
        profession: .chiropractic,
        examples: [
            .finds("Our adjustments ease ↓cervicalgia and neck pain."),
            .passes("Our adjustments can ease mechanical neck pain."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward || sentence.isListedAsTreated else { return [] }
        return ConditionList.chiropractic.namedBySynonym(in: sentence.words, of: sentence.view.table).map { named in
            let reason = "\(sentence.quoted(named.words)) is not in the list; \u{2018}\(named.condition.name)\u{2019} is"
            return RuleFinding(named.words, reason, claim: sentence.claims.first)
        }
    }
}
