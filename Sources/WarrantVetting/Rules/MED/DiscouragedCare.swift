import WarrantText

/// Finds medicines, surgery or vaccination set aside in favor of what is sold.
///
/// Why: readers may give up care they need.
struct DiscouragedCare: Rule {
    static let description = RuleDescription(
        code: "MED-03", slug: "discouraged-care", title: "Conventional care discouraged",
        finds: "Finds medicines, surgery or vaccination set aside in favor of what is sold.",
        why: "readers may give up care they need.",
        gaps: "A page about avoiding surgery that weighs both sides is reported as well.",
        authorities: [.cap, .asaImmunity, .ahpraBoard],
        severities: [.uk: .error, .au: .error, .editorial: .warning],
        examples: [
            .finds("Our patients get rid of their migraines ↓without drugs."),
            .passes("Ask your doctor about drugs."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.polarity != .denies, let words = sentence.phrase(Self.phrases) else { return [] }
        return [RuleFinding(words, "sets conventional care aside")]
    }
    private static let phrases: PhraseList = [
        "without drugs", "without surgery", "without medication", "avoid surgery", "instead of surgery",
        "instead of medication", "instead of drugs", "drug free", "no drugs", "throw away your",
    ]
}
