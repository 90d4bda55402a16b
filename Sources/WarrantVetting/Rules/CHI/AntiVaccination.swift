import WarrantText

/// Finds vaccination spoken against.
///
/// Why: the Australian board bars anti-vaccination material.
struct AntiVaccination: Rule {
    static let description = RuleDescription(
        code: "CHI-11", slug: "anti-vaccination", title: "Statement against vaccination",
        finds: "Finds vaccination spoken against.",
        why: "the Australian board bars anti-vaccination material.",
        gaps: "It looks for a handful of wordings.",
        authorities: [.ahpraBoard],
        severities: [.au: .error],
        profession: .chiropractic,
        examples: [
            .finds("Choose adjustments ↓instead of vaccines."),
            .passes("Vaccines prevent disease."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.polarity != .denies,
            let words = sentence.phrase(Self.phrases)
        else { return [] }
        return [RuleFinding(words, "speaks against vaccination")]
    }

    private static let phrases: PhraseList = [
        "instead of vaccination", "vaccines harm", "vaccines cause", "vaccine injury", "without vaccines",
        "no need for vaccines", "avoid vaccines", "instead of vaccines",
    ]
}
