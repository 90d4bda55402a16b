import WarrantText

/// Finds migraine treated instead of prevented, and neck pain without its limit.
///
/// Why: the list accepts the prevention of migraine, and neck pain that is mechanical and not from an injury.
struct LimitOfAcceptance: Rule {
    static let description = RuleDescription(
        code: "CHI-12", slug: "limit-of-acceptance", title: "Accepted condition without its limit",
        finds: "Finds migraine worded as treated instead of prevented, and neck pain without \"mechanical\" or \"uncomplicated\".",
        why: "the list accepts the prevention of migraine, and neck pain that is mechanical and not from an injury.",
        gaps: "A limit stated elsewhere on the page is not seen.",
        authorities: [.asaChiropractic],
        severities: [.uk: .warning],
        profession: .chiropractic,
        examples: [
            .finds("Our adjustments relieve ↓migraine."),
            .finds("Adjustments can ease ↓neck pain."),
            .passes("Our adjustments can help to prevent migraine."),
            .passes("Adjustments can ease mechanical neck pain."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward || sentence.isListedAsTreated else { return [] }
        return ConditionList.chiropractic.named(in: sentence.words, of: sentence.view.table).compactMap { named in
            switch named.condition.name {
            case "migraine":
                if sentence.words(ofAny: ["prevent"]) != nil || sentence.phrase(Self.preventions) != nil { return nil }
            case "neck pain":
                if sentence.phrase(Self.mechanical) != nil { return nil }
            default: return nil
            }
            let reason = "\(sentence.quoted(named.words)) is accepted within a limit: \(named.condition.limit ?? "")"
            return RuleFinding(named.words, reason, claim: sentence.claims.first)
        }
    }

    private static let preventions: PhraseList = ["prevention", "fewer"]

    private static let mechanical: PhraseList = ["mechanical", "uncomplicated"]
}
