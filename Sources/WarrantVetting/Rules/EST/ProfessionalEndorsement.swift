import WarrantText

/// Finds "doctor recommended", "trusted by doctors" and the like.
///
/// Why: readers take it for expert judgment; it needs a basis.
struct ProfessionalEndorsement: Rule {
    static let description = RuleDescription(
        code: "EST-03", slug: "professional-endorsement", title: "Endorsement by professionals",
        finds: "Finds \"doctor recommended\", \"trusted by doctors\" and the like.",
        why: "readers take it for expert judgment; it needs a basis.",
        gaps: "It cannot know whether there is a basis.",
        authorities: [.ftcRecalled],
        severities: [.us: .error],
        examples: [
            .finds("Our brace is ↓doctor recommended for knee pain."),
            .passes("Ask your doctor about the brace."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.endorsements) else { return [] }
        return [RuleFinding(words, "an endorsement needs a basis")]
    }

    private static let endorsements: PhraseList = [
        "doctor recommended", "recommended by doctors", "trusted by doctors", "trusted by physios", "doctor approved",
    ]
}
