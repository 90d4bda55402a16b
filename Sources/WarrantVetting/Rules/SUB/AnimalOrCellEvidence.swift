/// Finds an efficacy claim that rests on animals or cells.
///
/// Why: what happens in animals or cells is background; a claim about people needs trials on people.
struct AnimalOrCellEvidence: Rule {
    static let description = RuleDescription(
        code: "SUB-05", slug: "animal-or-cell-evidence", title: "Efficacy claim on animals or cells",
        finds: "Finds an efficacy claim whose sentence names animals or cells as its evidence, and no trial on people.",
        why: "what happens in animals or cells is background; a claim about people needs trials on people.",
        gaps: "The evidence must be named in the sentence; a mechanism offered as evidence is not recognized.",
        authorities: [.ftcTrials, .cap, .efsaHuman],
        severities: [.us: .error, .uk: .error, .eu: .error],
        examples: [
            .finds("Studies ↓in mice show that our balm eases knee pain."),
            .passes("Our balm was tested in mice, and nobody knows whether it eases knee pain in people."),
            .passes("Trials in people show that hip exercises can ease knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.view.roles.count(.good) > 0, let subject = sentence.namesLaboratoryEvidence else { return [] }
        return [
            RuleFinding(
                subject, "\(sentence.quoted(subject)) is no evidence of an effect in people", claim: sentence.claims.first)
        ]
    }
}
