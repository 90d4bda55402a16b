public import WarrantModel

/// One row per result weighed for an outcome of a claim.
public struct EvidenceRowsTable: RecordTable {
    public let id = "evidence"
    public let title = "Evidence weighed"
    public let summary =
        "One row per result weighed for an outcome of a claim: the study, its effect in its own unit and sign, what it says about the claim, how directly, and the page it was read on."

    /// A weighed result with everything it points to.
    public struct Record {
        let claim: Claim
        let outcome: Outcome
        let body: String
        let weighed: WeighedResult
        let isLead: Bool
        let assessed: OutcomeAssessment?
        let bodyAssessment: BodyAssessment?
        let study: Study?
        let result: StudyResult?
        let reference: Reference?

        var effect: Effect? { result?.effect }
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        var records: [Record] = []
        for claim in evaluation.catalog.claims {
            let assessment = evaluation.assessment(claim.id)
            for outcome in claim.outcomes {
                let assessed = assessment?.outcomes.first { $0.outcome == outcome.id }
                append(outcome.body, "main", false, 0, claim, outcome, assessed, evaluation, to: &records)
                for (index, body) in outcome.independentBodies.enumerated() {
                    append(
                        body.body, "independent-\(index + 1)", true, index, claim, outcome, assessed, evaluation,
                        to: &records)
                }
            }
        }
        return records
    }

    private func append(
        _ body: EvidenceBody, _ name: String, _ isIndependent: Bool, _ index: Int, _ claim: Claim, _ outcome: Outcome,
        _ assessed: OutcomeAssessment?, _ evaluation: Evaluation, to records: inout [Record]
    ) {
        let bodies = assessed?.bodies.filter { $0.isIndependent == isIndependent } ?? []
        for weighed in body.evidence {
            let found = evaluation.catalog.result(weighed.reference)
            records.append(
                Record(
                    claim: claim, outcome: outcome, body: name, weighed: weighed,
                    isLead: body.lead == weighed.reference,
                    assessed: assessed, bodyAssessment: index < bodies.count ? bodies[index] : nil,
                    study: found?.study, result: found?.result, reference: evaluation.catalog.reference(weighed.study)))
        }
    }

    public var fields: [Field<Record>] { keys + study + effect + bearing }

    private var keys: [Field<Record>] {
        [
            Field(KeyColumns.claim(isKey: true)) { .text($0.claim.id.rawValue) },
            Field(KeyColumns.outcome()) { .text($0.outcome.id.rawValue) },
            Field(TableColumn("body", "Body", isKey: true, "main, or which of the independent bodies")) {
                .text($0.body)
            },
            Field(KeyColumns.study(isKey: true)) { .text($0.weighed.study.rawValue) },
            Field(TableColumn("result", "Result key", isKey: true, "the result's name within its study")) {
                .text($0.weighed.result.rawValue)
            },
            Field(TableColumn("outcomeName", "Outcome", isShown: true, "what the claim's outcome is")) {
                .text($0.outcome.name)
            },
            Field(TableColumn("isLead", "Adopted", .boolean, "whether the body's estimate is this one")) {
                .boolean($0.isLead)
            },
        ]
    }

    private var study: [Field<Record>] {
        [
            Field(TableColumn("citation", "Study", isShown: true, "first author and year")) {
                .text(CitationLabel.of($0.reference, key: $0.weighed.study))
            },
            Field(TableColumn("design", "Design", allowed: ColumnValues.designs, isShown: true, "the study's design")) {
                .text($0.study?.design.rawValue, or: .notReported)
            },
            Field(TableColumn("population", "Population", "in whom it was measured")) {
                .text($0.result?.population, or: .notReported)
            },
            Field(TableColumn("intervention", "Intervention or exposure", "what was done, or the exposure")) {
                .text($0.result?.intervention, or: .notReported)
            },
            Field(TableColumn("comparator", "Comparator", "against what")) {
                .text($0.result?.comparator, or: .notReported)
            },
            Field(TableColumn("timepoint", "When", "when it was measured")) {
                .text($0.result?.timepoint, or: .notReported)
            },
            Field(TableColumn("measured", "What was measured", "the study's own outcome")) {
                .text($0.result?.outcome, or: .notReported)
            },
            Field(
                TableColumn(
                    "participants", "Participants", .integer, unit: "people", "how many people the result rests on")
            ) {
                .integer($0.effect?.participants)
            },
            Field(TableColumn("studies", "Studies", .integer, unit: "studies", "how many studies the result rests on"))
            {
                .integer($0.effect?.studies)
            },
        ]
    }

    private var effect: [Field<Record>] {
        [
            Field(
                TableColumn(
                    "effect", "Effect", isShown: true, "the effect with its interval, in the study's own unit and sign")
            ) {
                .text($0.effect.flatMap(EffectText.of), or: .notReported)
            },
        ] + EffectFields.numbers { $0.effect } + [
            Field(TableColumn("pValue", "P", "the p-value as printed")) { .text($0.effect?.pValue, or: .notReported) },
            Field(TableColumn("unit", "Unit", "the unit or scale, and what its sign means")) {
                .text($0.effect?.scale, or: .notReported)
            },
            Field(TableColumn("favours", "Favors", "what the estimate favors, in the study's words")) {
                .text($0.effect?.favours, or: .notReported)
            },
            Field(
                TableColumn(
                    "events", "Events", .integer, unit: "people",
                    "how many had the event, where the estimate is a proportion")
            ) { .integer($0.effect?.events) },
            Field(
                TableColumn(
                    "total", "Out of", .integer, unit: "people", "out of how many, where the estimate is a proportion")
            ) { .integer($0.effect?.total) },
            Field(TableColumn("i2", "I²", .number, unit: "percent", "the share of variation that is heterogeneity")) {
                .number($0.effect?.i2)
            },
        ]
    }

    private var bearing: [Field<Record>] {
        [
            Field(
                TableColumn(
                    "bearing", "Says of the claim", allowed: Bearing.allCases.map(\.rawValue), isShown: true,
                    "what the result says about the claim")
            ) { .text($0.weighed.bearing.rawValue) },
            Field(
                TableColumn(
                    "directness", "Directness", allowed: [Directness.remote, .indirect, .direct].map(\.rawValue),
                    isShown: true, "how well it fits the question; remote results are shown and never form a body")
            ) { .text($0.weighed.directness.rawValue) },
            Field(TableColumn("because", "Why not direct", "why it is not direct, or what to know about it")) {
                .text($0.weighed.because, or: .none)
            },
            Field(KeyColumns.certainty) { record in
                .text(
                    record.bodyAssessment?.certainty?.certainty.rawValue,
                    or: record.weighed.directness == .remote ? .notApplicable : .notRated)
            },
            Field(KeyColumns.verdict.hidden) { .text($0.assessed?.verdict.name, or: .notAssessed) },
            Field(TableColumn("certaintyReported", "Authors' certainty", "the certainty the authors themselves gave")) {
                .text(
                    $0.result?.certaintyReported.map { reported in
                        "\(reported.scheme ?? "scheme not named"): \(reported.rating)"
                    }, or: .notReported)
            },
            Field(TableColumn("riskOfBiasReported", "Published risk of bias", "an appraisal that somebody published")) {
                .text($0.result?.riskOfBiasReported.map { "\($0.tool): \($0.score)" }, or: .notReported)
            },
            Field(TableColumn("summary", "What was found", "what was found, in one or two sentences")) {
                .text($0.result?.summary, or: .notReported)
            },
            Field(TableColumn("limitations", "Limitations", "what limits it")) {
                .text($0.result?.limitations, or: .notReported)
            },
            Field(TableColumn("readAt", "Read at", .link, isShown: true, "the page where the figures were read")) {
                .place($0.result?.readAt)
            },
            Field(TableColumn("doi", "DOI", .link, "the study's DOI as an address")) {
                .place($0.reference?.doi.map(Address.doi), or: .notSeen)
            },
            Field(
                TableColumn(
                    "recordIsPartial", "Partial record", .boolean,
                    "whether some part of the bibliographic record was not seen")
            ) {
                .boolean($0.reference?.isPartial ?? true)
            },
            Field(
                TableColumn(
                    "retraction", "Correction or retraction", allowed: RetractionStatus.allCases.map(\.rawValue),
                    "unknown when nobody looked")
            ) {
                .text(($0.reference?.retraction ?? .unknown).rawValue)
            },
        ]
    }
}

extension TableColumn {
    /// The column, left out of pages unless asked for.
    var hidden: TableColumn {
        TableColumn(
            name, title, type, unit: unit, allowed: allowed, isKey: isKey, resolvesIn: resolvesIn, isShown: false,
            description)
    }
}
