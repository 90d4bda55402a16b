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
        grading: "error in any of them where readers are told to give up care",
        examples: [
            .finds("Our patients get rid of their migraines ↓without drugs."),
            .finds("↓Stop taking your painkillers and book a visit."),
            .passes("Ask your doctor about drugs."),
            .passes("Do not stop taking your medication without asking your doctor."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        if let words = sentence.phrase(Self.stopping), !sentence.view.cues.has(.negation) {
            return [RuleFinding(words, "tells readers to give up care", severity: .error)]
        }
        guard sentence.isHealthClaim, sentence.polarity != .denies, let words = sentence.phrase(Self.phrases) else { return [] }
        return [RuleFinding(words, "sets conventional care aside")]
    }
    /// Said to the reader, whatever else the sentence claims.
    private static let stopping: PhraseList = [
        "stop taking painkillers", "stop taking your", "stop your medication", "stop your medicines", "ditch your medication",
        "ditch the painkillers", "throw away your painkillers", "throw away your pills", "come off your medication",
        "skip your vaccination", "cancel your surgery", "cancel your operation",
    ]

    private static let phrases: PhraseList = [
        "without drugs", "without surgery", "without medication", "avoid surgery", "instead of surgery",
        "instead of medication", "instead of drugs", "drug free", "no drugs", "throw away your",
        "do not need surgery", "don't need surgery", "no need for surgery", "no surgery needed", "rather than surgery",
    ]
}
