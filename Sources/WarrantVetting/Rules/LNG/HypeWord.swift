/// Finds praise such as "amazing" or "revolutionary" in a sentence with a health outcome.
///
/// Why: it raises expectation and says nothing that could be checked.
struct HypeWord: Rule {
    static let description = RuleDescription(
        code: "LNG-06", slug: "hype-word", title: "Hype beside an outcome",
        finds: "Finds praise such as \"amazing\" or \"revolutionary\" in a sentence with a health outcome.",
        why: "it raises expectation and says nothing that could be checked.",
        gaps: "A word of praise for something else in the sentence is reported as well.",
        authorities: [.vinkers],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        examples: [
            .finds("Our ↓revolutionary wrap ends knee pain."),
            .passes("Our wrap may ease knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let hype = sentence.view.cues.first(.hype) else { return [] }
        return [RuleFinding(hype.words, "praise that nothing can check")]
    }
}
