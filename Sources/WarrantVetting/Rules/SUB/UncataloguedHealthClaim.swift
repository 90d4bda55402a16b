import WarrantModel

/// Finds a sentence that claims something about health which no claim of the catalogue covers.
///
/// Why: an objective health claim needs evidence; the catalogue holds none for it.
struct UncataloguedHealthClaim: Rule {
    static let description = RuleDescription(
        code: "SUB-01", slug: "uncatalogued-health-claim", title: "Health claim without a catalogue entry",
        finds: "Finds a sentence that claims something about health which no claim of the catalogue covers.",
        why: "an objective health claim needs evidence; the catalogue holds none for it.",
        gaps: "A claim worded unlike any phrasing may go unrecognised and be reported here; such a report says so.",
        authorities: [.ftc, .cap],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("↓Our copper wrap repairs worn cartilage."),
            .passes("A copper wrap might feel warm on the cartilage."),
            .passes("Copper wraps do not repair cartilage."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.claims.isEmpty, sentence.voice != .testimonial else { return [] }
        let severity: Severity?
        if sentence.profile == .editorial {
            severity = WordingTable.uncatalogued(sentence.strength).map { sentence.analysis.healthScore < 0.6 ? min($0, .warning) : $0 }
        } else {
            severity = .error
        }
        guard let severity else { return [] }
        return [RuleFinding(sentence.words, "a health claim that no claim of the catalogue covers", severity: severity)]
    }
}
