import WarrantText

/// Finds a result in animals or cells put to people as their benefit.
///
/// Why: carrying a result over from animals to people is one of the commonest exaggerations of health news.
struct LaboratoryResultForPeople: Rule {
    static let description = RuleDescription(
        code: "LNG-04", slug: "laboratory-result-for-people", title: "Animal or cell result phrased for people",
        finds: "Finds a sentence that names animals or cells as its evidence and promises a benefit to people.",
        why: "carrying a result over from animals to people is one of the commonest exaggerations of health news.",
        gaps: "Animals and people must stand in one sentence. In the us, uk and eu profiles SUB-05 says it, whoever is named.",
        authorities: [.sumner],
        severities: [.editorial: .error, .au: .error],
        examples: [
            .finds("Research ↓in rats shows that turmeric heals your cartilage."),
            .passes("In rats, turmeric changed the cartilage."),
            .passes("Exercise can boost the energy in cells of your muscles."),
            .passes("Whether what was seen in rats holds for your cartilage is unknown."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.view.roles.count(.good) > 0, let subject = sentence.namesLaboratoryEvidence,
            sentence.view.cues.has(.reader) || sentence.phrase(Self.people) != nil
        else { return [] }
        return [
            RuleFinding(
                subject, "a result \(sentence.quoted(subject)) is put to people as their benefit", claim: sentence.claims.first)
        ]
    }

    private static let people: PhraseList = [
        "people", "humans", "patients", "runners", "women", "men", "adults", "us", "our knees",
    ]
}
