import WarrantText

/// Finds "toxins", "energy flow", "restores balance" or "wellness" promised as a benefit.
///
/// Why: nothing that could be observed would show it wrong, so no evidence can carry it.
struct UntestableBenefit: Rule {
    static let description = RuleDescription(
        code: "LNG-11", slug: "untestable-benefit", title: "Benefit that nothing could test",
        finds: "Finds \"toxins\", \"energy flow\", \"restores balance\", \"wellness\" and the like promised as a benefit.",
        why: "nothing that could be observed would show it wrong, so no evidence can carry it.",
        gaps: "In the editorial profile it is silent where the sentence is an error already, or carries a claim that holds.",
        authorities: [.design, .euGeneral],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .error, .au: .warning],
        grading: "in eu, a warning for anything but a food",
        examples: [
            .finds("Foam rolling can help to ↓restore balance and ease sore muscles."),
            .passes("Foam rolling may ease sore muscles for an hour."),
            .passes("Stand on one leg and keep your balance."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.voice != .testimonial, let words = sentence.phrase(Self.phrases),
            sentence.words.contains(where: { !words.contains($0) && sentence.view.roles.has(.good, at: $0) })
        else { return [] }
        if sentence.profile == .editorial {
            if sentence.claims.isEmpty, WordingTable.uncatalogued(sentence.strength) == .error { return [] }
            if sentence.claims.contains(where: { $0.isAllowed || sentence.severity(of: $0) == .error }) { return [] }
        }
        // Only for a food does the law itself bar such words.
        let isFood = sentence.words(ofAny: ["supplement", "food", "hydrate"]) != nil
        return [
            RuleFinding(
                words, "\(sentence.quoted(words)) cannot be measured; say what gets better",
                severity: sentence.profile == .eu && !isFood ? .warning : nil)
        ]
    }

    private static let phrases: PhraseList = [
        "toxins", "detox", "detoxify", "detoxifies", "life force", "vital force", "energy flow", "flow of energy",
        "energy field", "innate intelligence", "restore balance", "restores balance", "restoring balance",
        "restore your balance", "balance your body", "balances your body", "back into balance", "natural balance",
        "rebalance your", "rebalances your", "optimal health", "optimum health", "optimal wellness", "wellness",
        "optimise your health", "optimize your health", "vibrant health", "full potential", "whole body healing",
        "healing energy", "vitality",
    ]
}
