import WarrantModel
import WarrantText

/// Finds a condition outside the list that CAP and the ASA accept from chiropractors.
///
/// Why: for a condition outside the list the advertiser needs robust evidence of their own.
struct ConditionOutsideList: Rule {
    static let description = RuleDescription(
        code: "CHI-01", slug: "condition-outside-list", title: "Condition outside the accepted list",
        finds: "Finds a condition outside the list that CAP and the ASA accept, claimed or listed as treated, with no claim on file that holds.",
        why: "for a condition outside the list the advertiser needs robust evidence of their own.",
        gaps: """
            Only part of the list was read (`Data/chiropractic-conditions-uk.json` says when). Whiplash and childhood conditions \
            are CHI-02 and CHI-03.
            """,
        authorities: [.asaChiropractic, .asaReproduction, .asaDoctor],
        severities: [.uk: .warning],
        grading: "error for a condition that a ruling names",
        profession: .chiropractic,
        examples: [
            .finds("Our adjustments relieve ↓irritable bowel syndrome."),
            .finds("## Conditions we treat\n\n- ↓Vertigo"),
            .passes("Adjustments can ease back pain."),
            .passes("Adjustments do not relieve vertigo."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward || sentence.isListedAsTreated, !sentence.claims.contains(where: { $0.verdict == .supported }) else {
            return []
        }
        let list = ConditionList.chiropractic
        return list.named(in: sentence.words, of: sentence.view.table).compactMap { named in
            let name = sentence.quoted(named.words)
            switch named.condition.standing {
            case .accepted, .supervised: return nil
            case .notAccepted:
                return RuleFinding(
                    named.words, "\(name): a ruling found no evidence for this", claim: sentence.claims.first, severity: .error)
            case .reviewed:
                let limit = named.condition.limit ?? "reviewed"
                return RuleFinding(named.words, "\(name): \(limit); check the live list", claim: sentence.claims.first)
            case .unlisted:
                return RuleFinding(
                    named.words, "\(name) is not in the part of the accepted list that was read (\(list.fetchedOn)); check the live list",
                    claim: sentence.claims.first)
            }
        }
    }
}
