public import WarrantModel
public import WarrantText

/// The way from figures and pages read to a claim's verdict, step by step.
public struct TraceReport: Sendable {
    /// The version of the shape.
    public static let schema = "warrant.trace/1"

    let evaluation: Evaluation

    public init(evaluation: Evaluation) {
        self.evaluation = evaluation
    }

    /// Returns the trace for a terminal, grouped by outcome; nil when the catalogue does not have the claim.
    public func text(_ id: Claim.ID, style: TextStyle = TextStyle()) -> String? {
        guard let claim = evaluation.catalog.claim(id), let assessment = evaluation.assessment(id) else { return nil }
        var page = TextPage(style)
        page.title("How \(id) comes to its verdict")
        page.paragraph(claim.statement.closed, indent: 0)
        page.paragraph("Sections are those of Docs/grading.md. Behind each source stands how far it was checked.", indent: 0)
        var subject: String?
        for (index, entry) in assessment.trace.enumerated() {
            if index == 0 || entry.subject != subject {
                subject = entry.subject
                page.heading(heading(entry.subject, assessment))
                studies(of: entry.subject, claim, on: &page)
            }
            step(entry, number: index + 1, on: &page)
        }
        page.heading("Verdict")
        let certainty = assessment.certainty.map { ", \($0.signs) \($0.rawValue) certainty" } ?? ""
        page.raw(style.colored("\(assessment.verdict.symbol) \(assessment.verdict.markedName)", assessment.verdict) + certainty)
        page.paragraph(assessment.reason.closed, indent: 0)
        if !assessment.tagWords.isEmpty {
            page.paragraph(assessment.tagWords.joined(separator: "; ").sentence.closed, indent: 0)
        }
        ReferenceList(evaluation.catalog).write(claim, assessment, on: &page)
        return page.text
    }

    /// Returns the trace as data: schema `warrant.trace/1`; nil when the catalogue does not have the claim.
    public func json(_ id: Claim.ID) -> JSONValue? {
        guard let assessment = evaluation.assessment(id) else { return nil }
        return [
            "schema": .string(Self.schema), "id": .string(id.rawValue),
            "verdict": .string(assessment.verdict.rawValue), "certainty": JSONValue(assessment.certainty?.rawValue),
            "reason": .string(assessment.reason), "tags": .array(assessment.tags.map(\.json)),
            "trace": .array(assessment.trace.map(\.json)),
        ]
    }

    private func heading(_ subject: String?, _ assessment: ClaimAssessment) -> String {
        guard let subject else { return "The claim as a whole" }
        guard let outcome = assessment.outcomes.first(where: { $0.outcome.rawValue == subject }) else { return subject }
        return "Outcome \(subject): \(outcome.name) (\(outcome.importance.rawValue))"
    }

    /// Lists the studies weighed for an outcome by how close they are to its question.
    private func studies(of subject: String?, _ claim: Claim, on page: inout TextPage) {
        guard let outcome = claim.outcomes.first(where: { $0.id.rawValue == subject }) else { return }
        let evidence = ([outcome.body] + outcome.independentBodies.map(\.body)).flatMap(\.evidence)
        for directness in Directness.allCases {
            let keys = Set(evidence.filter { $0.directness == directness }.map(\.study.rawValue)).sorted()
            guard !keys.isEmpty else { continue }
            page.labeled(directness.rawValue, keys.joined(separator: ", "), column: 11, indent: 0)
        }
    }

    private func step(_ entry: TraceEntry, number: Int, on page: inout TextPage) {
        let section = "[\(entry.section)]"
        page.blank()
        let room = page.style.width - DisplayWidth.of(section) - 1
        let first = "\(number).".padded(to: 4)
        let lines = TextWrapper(width: room, first: first, rest: "    ").lines(entry.title)
        page.raw(page.style.bold(lines[0].padded(to: room)) + " " + section)
        for line in lines.dropFirst() { page.raw(page.style.bold(line)) }
        let column = min(26, 7 + (entry.inputs.map { DisplayWidth.of($0.name) }.max() ?? 0))
        for input in entry.inputs where !input.value.isEmpty {
            page.labeled(input.name, input.value, column: max(column, DisplayWidth.of(input.name) + 5), indent: 4)
        }
        page.item(entry.outcome, mark: "→", indent: 4)
        page.paragraph("\(entry.rule), \(entry.authority)", indent: 6)
    }
}

extension TraceEntry {
    /// Who says so, never as an authority where it is only recalled or our own.
    var authority: String {
        switch mark {
        case .ownDesign: source == "our design" ? "our design" : "our design (\(source))"
        case .recalled: "recalled and not confirmed: \(source)"
        case .read, .partlyRead, .verified: "\(source) (\(mark.words))"
        }
    }
}

extension EvidenceMark {
    /// How far a source was checked, spelled out.
    var words: String {
        switch self {
        case .read: "read"
        case .partlyRead: "partly read"
        case .recalled: "recalled, unconfirmed"
        case .verified: "verified"
        case .ownDesign: "our design"
        }
    }
}
