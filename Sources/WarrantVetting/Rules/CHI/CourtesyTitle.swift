import WarrantText

/// Finds "Dr" or "Doctor" beside a chiropractor with no word that it is no medical title.
///
/// Why: readers take it for a medical doctor.
struct CourtesyTitle: Rule {
    static let description = RuleDescription(
        code: "CHI-09", slug: "courtesy-title", title: "\"Dr\" without the profession",
        finds: "Finds \"Dr\" or \"Doctor\" beside a chiropractor with no word that it is no medical title.",
        why: "readers take it for a medical doctor.",
        gaps: "The clarification may stand elsewhere on the page.",
        authorities: [.asaDoctor, .ahpraLaw],
        severities: [.uk: .error, .au: .error],
        profession: .chiropractic,
        examples: [
            .finds("↓Dr Moss realigns your spine."),
            .passes("Dr Moss, chiropractor, sees you on Monday."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.titles),
            sentence.phrase(Self.clarifications) == nil,
            sentence.view.table.words[words.lowerBound].isCapitalized
        else { return [] }
        return [RuleFinding(words, "the title needs the profession beside it")]
    }

    private static let titles: PhraseList = ["dr", "doctor"]

    private static let clarifications: PhraseList = [
        "chiropractor", "not a medical", "doctor of chiropractic", "physician", "your doctor", "a doctor",
    ]
}
