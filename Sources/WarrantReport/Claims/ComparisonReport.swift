public import WarrantModel

/// Explanations side by side: the links each cannot do without, the evidence on them, and the treatments
/// that follow, which may work whatever the mechanism.
public struct ComparisonReport: Sendable {
    let evaluation: Evaluation
    /// The explanations, in the order of comparison.
    public let explanations: [Explanation]
    var catalog: Catalog { evaluation.catalog }

    /// Compares explanations.
    ///
    /// - Parameter explanations: Which ones; nil for all. Names that the catalogue does not have are left out.
    public init(evaluation: Evaluation, explanations: [Explanation.ID]? = nil) {
        self.evaluation = evaluation
        let all = evaluation.catalog.topics.flatMap(\.explanations)
        self.explanations = explanations.map { ids in
            ids.compactMap { id in all.first { $0.id == id } }
        } ?? all
    }

    /// A claim in the comparison.
    struct Row {
        let claim: Claim
        let assessment: ClaimAssessment

        /// What the bodies of evidence on the claim say, a phrase for each outcome.
        var bodies: [String] {
            assessment.outcomes.map { outcome in
                guard let certainty = outcome.certainty else { return "\(outcome.name): no body of evidence" }
                let side = switch EvidenceLeaning(outcome.effectClass, of: claim) {
                case .towards: "points for it"
                case .against: "points against it"
                case .unclear, .none: "points neither way"
                }
                return "\(outcome.name): \(side), \(certainty.signs) \(certainty.rawValue)"
            }
        }

        /// Verdict and certainty.
        var standing: String {
            "\(assessment.verdict.symbol) \(assessment.verdict.markedName)" + (assessment.certainty.map { " " + $0.signs } ?? "")
        }
    }

    /// The claims that an explanation cannot do without.
    func links(_ explanation: Explanation) -> [Row] {
        (evaluation.standing(explanation.id)?.links ?? explanation.chain).compactMap(row)
    }

    /// The treatments and preventive measures that an explanation comes with.
    func treatments(_ explanation: Explanation) -> [Row] {
        catalog.claims(of: explanation.id)
            .filter { [.treatment, .prevention].contains($0.kind) && $0.direction == .benefit }
            .compactMap { row($0.id) }
    }

    private func row(_ id: Claim.ID) -> Row? {
        guard let claim = catalog.claim(id), let assessment = evaluation.assessment(id) else { return nil }
        return Row(claim: claim, assessment: assessment)
    }

    /// The verdict on an explanation as a chain, in words.
    func standing(_ explanation: Explanation) -> String {
        guard let standing = evaluation.standing(explanation.id), let link = standing.weakestLink else {
            return "judged claim by claim: no claim is necessary to the others"
        }
        return "\(standing.verdict.symbol) \(standing.verdict.markedName) (weakest link \(link))"
    }

    /// Whether a treatment works, said apart from why, in GRADE's verbs.
    func works(_ row: Row) -> String {
        let verb = switch row.assessment.certainty {
        case .high?: "works"
        case .moderate?: "probably works"
        case .low?, .veryLow?, nil: "may work"
        }
        return switch row.assessment.verdict {
        case .supported: "\(verb), whatever the mechanism"
        case .partlySupported: "\(verb) in part, whatever the mechanism"
        case .contested: "studies disagree whether it works"
        case .insufficient: "too uncertain to say whether it works"
        case .unsupported: "no good evidence that it works as claimed"
        case .contradicted: "evidence against it as claimed"
        case .notTestable, .notAssessed: "cannot be said"
        }
    }

    static let treatmentsTitle = "Treatments that follow, and whether they work whatever the mechanism"
    static let note = "A treatment that works does not vouch for the explanation it is sold with, and an explanation that fails does not condemn the treatment."
}

extension ComparisonReport {
    /// Returns the comparison for a terminal, one aspect after the other.
    public func text(style: TextStyle = TextStyle()) -> String {
        var page = TextPage(style)
        page.title("\(NumberText.count(explanations.count, "explanation")) side by side")
        page.heading("As a whole")
        for explanation in explanations {
            page.paragraph("\(explanation.title) (\(explanation.id))", indent: 0)
            page.paragraph(standing(explanation), indent: 4)
        }
        page.heading("Links it cannot do without, and the evidence on them")
        for explanation in explanations {
            page.subheading(explanation.title)
            let rows = links(explanation)
            if rows.isEmpty { page.paragraph("none") }
            for row in rows { write(row, row.bodies, on: &page) }
        }
        page.heading(Self.treatmentsTitle)
        for explanation in explanations {
            page.subheading(explanation.title)
            let rows = treatments(explanation)
            if rows.isEmpty { page.paragraph("none in the catalogue") }
            for row in rows { write(row, [works(row).sentence + "."] + row.bodies, on: &page) }
        }
        page.blank()
        page.paragraph(Self.note, indent: 0)
        page.paragraph("Draft until a clinician has signed. No medical advice.", indent: 0)
        return page.text
    }

    private func write(_ row: Row, _ lines: [String], on page: inout TextPage) {
        page.labeled("\(row.claim.id)", row.claim.plain, column: 10)
        page.raw(String(repeating: " ", count: 10) + page.style.colored(row.standing, row.assessment.verdict))
        for line in lines { page.item(line, indent: 10) }
    }

    /// Returns the comparison as a Markdown table, one column for each explanation.
    public func markdown() -> String {
        func cells(_ label: String, _ content: (Explanation) -> [String]) -> String {
            let columns = explanations.map { explanation in
                content(explanation).map(MarkdownText.escape).joined(separator: "<br>")
            }
            return "| **\(label)** | " + columns.joined(separator: " | ") + " |"
        }
        let lines = [
            "# \(NumberText.count(explanations.count, "explanation")) side by side", "",
            "| | " + explanations.map { MarkdownText.escape($0.title) }.joined(separator: " | ") + " |",
            "|---|" + String(repeating: "---|", count: explanations.count),
            cells("As a whole") { [standing($0)] },
            cells("Links it cannot do without") { explanation in
                links(explanation).map { "\($0.claim.id) \($0.claim.plain): \($0.standing)" }
            },
            cells("Evidence on those links") { explanation in
                links(explanation).flatMap { row in row.bodies.map { "\(row.claim.id) \($0)" } }
            },
            cells("Treatments that follow") { explanation in
                treatments(explanation).flatMap { row in
                    ["\(row.claim.id) \(row.claim.plain): \(row.standing), \(works(row))"] + row.bodies.map { "– \($0)" }
                }
            },
            "", Self.note, "", "Draft until a clinician has signed. No medical advice.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
