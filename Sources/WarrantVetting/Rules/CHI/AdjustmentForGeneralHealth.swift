import WarrantModel

/// Finds an adjustment said to improve immunity, organs, energy, hormones or general wellness.
///
/// Why: the Australian board finds insufficient evidence; immunity and energy were the subject of an ASA ruling.
struct AdjustmentForGeneralHealth: Rule {
    static let description = RuleDescription(
        code: "CHI-06", slug: "adjustment-for-general-health", title: "Adjustment for immunity, organs, energy or wellness",
        finds: "Finds an adjustment said to improve immunity, organs, energy, hormones or general wellness.",
        why: "the Australian board finds insufficient evidence; immunity and energy were the subject of an ASA ruling.",
        gaps: "The outcome of that ruling was not in the excerpt read.",
        authorities: [.ahpraBoard, .asaImmunity],
        severities: [.uk: .error, .au: .error],
        profession: .chiropractic,
        examples: [
            .finds("An atlas correction ↓boosts your immune system."),
            .passes("The immune system is complex."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.claims.contains(where: \.traits.isSpinal),
            let words = sentence.words(ofAny: ["immune", "immune-function", "energy", "hormone", "hormonal-imbalance", "healthy",
                "general-health", "organ", "allround", "infection", "sickness"])
        else { return [] }
        return [RuleFinding(words, "an adjustment is said to improve general health", claim: sentence.claims.first)]
    }
}
