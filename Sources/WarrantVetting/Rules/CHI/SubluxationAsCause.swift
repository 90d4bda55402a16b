import WarrantModel

/// Finds subluxation, misalignment of the spine, interference or "innate" said to cause or keep up ill health.
///
/// Why: the UK regulator calls the subluxation complex a theory for which no clinical research licenses a claim
/// about disease.
struct SubluxationAsCause: Rule {
    static let description = RuleDescription(
        code: "CHI-05", slug: "subluxation-as-cause", title: "Subluxation said to cause ill health",
        finds: """
            Finds subluxation, misalignment of the spine, interference or "innate" said to cause or keep up ill \
            health.
            """,
        why: """
            the UK regulator calls the subluxation complex a theory for which no clinical research licenses a claim \
            about disease.
            """,
        gaps: "It keys on the words and on catalogue claims about the spine.",
        authorities: [.gcc, .ahpraBoard],
        severities: [.uk: .error, .au: .error],
        profession: .chiropractic,
        examples: [
            .finds("Migraines come from a ↓misaligned atlas."),
            .passes("No study shows that a misaligned atlas causes migraine."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let claim = sentence.claims.first(where: { $0.traits.isSpinal && !$0.isAllowed }) else { return [] }
        let words = sentence.words(ofAny: ["vertebral-subluxation", "atlas-misalignment", "nerve-interference", "structural-imbalance",
            "spinal-cord-pressure", "misaligned", "imbalance", "body-design"])
        return words.map { [RuleFinding($0, "misalignment of the spine is said to cause ill health", claim: claim)] } ?? []
    }
}
