import WarrantModel

/// Finds a question that suggests to the reader that their trouble comes from, or goes away with, what is sold.
///
/// Why: a question headline implies the claim it asks about, and needs the same evidence.
struct LeadingQuestion: Rule {
    static let description = RuleDescription(
        code: "IMP-02", slug: "leading-question", title: "Question that implies a claim",
        finds: """
            Finds a question that suggests to the reader that their trouble comes from, or goes away with, what is \
            sold.
            """,
        why: "a question headline implies the claim it asks about, and needs the same evidence.",
        gaps: "Open questions (\"Why do my knees hurt?\") pass; so do questions that do not speak to the reader.",
        authorities: [.ftcImplied, .asaDoctor],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("↓Could a misaligned atlas be behind your migraines?"),
            .passes("Does spinal alignment affect migraine?"),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.isLeadingQuestion, let claim = sentence.claims.first(where: { !$0.isAllowed }) else {
            return []
        }
        return [RuleFinding(sentence.words, "the question suggests what the evidence does not show", claim: claim)]
    }
}
