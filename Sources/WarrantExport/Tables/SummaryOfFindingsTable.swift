public import WarrantModel

/// GRADE's summary of findings: one row per outcome.
public struct SummaryOfFindingsTable: RecordTable {
    public let id = "sof"
    public let title = "Summary of findings"
    public let summary =
        "GRADE summary of findings, one row per outcome of every claim, whether or not data exist: relative and absolute effects, participants, certainty with the reasons for every step, and what the evidence says in plain language."
    public let notes =
        CertaintyNotes.definitions + [
            "Absolute effects are computed only from a baseline risk that the catalogue holds; their intervals leave the uncertainty of that risk out.",
            "Where an interval includes no effect, the difference is given as a range only.",
        ]

    public init() {}

    public func records(of evaluation: Evaluation) -> [BodyRecord] {
        BodyRecord.all(of: evaluation, decisiveOnly: true)
    }

    public var fields: [Field<BodyRecord>] { question + effects + absolutes + judgment }

    private var question: [Field<BodyRecord>] {
        [
            Field(KeyColumns.claim(isKey: true)) { .text($0.claim.id.rawValue) },
            Field(KeyColumns.outcome()) { .text($0.outcome.id.rawValue) },
            Field(TableColumn("outcomeName", "Outcome", isShown: true, "what is measured")) { .text($0.outcome.name) },
            Field(
                TableColumn(
                    "importance", "Importance", allowed: ColumnValues.importances,
                    "how much the outcome matters to the people it concerns")
            ) { .text($0.outcome.importance.rawValue) },
            Field(TableColumn("population", "Population", "whom the claim concerns")) {
                .text($0.claim.question.population)
            },
            Field(TableColumn("intervention", "Intervention or exposure", "what is done, or the exposure")) {
                .text($0.claim.question.intervention ?? $0.claim.question.exposure, or: .notApplicable)
            },
            Field(TableColumn("comparison", "Comparison", "against what")) { .text($0.claim.question.comparator) },
            Field(TableColumn("timepoint", "Time frame", "when the adopted result was measured")) {
                .text($0.lead?.timepoint, or: .notReported)
            },
        ]
    }

    private var effects: [Field<BodyRecord>] {
        [
            Field(
                TableColumn(
                    "participants", "Participants", .integer, unit: "people", isShown: true,
                    "how many people the adopted estimate rests on")
            ) { .integer($0.effect?.participants) },
            Field(
                TableColumn(
                    "studies", "Studies", .integer, unit: "studies", isShown: true,
                    "how many studies the adopted estimate rests on")
            ) { .integer($0.effect?.studies) },
            Field(
                TableColumn(
                    "resultsWeighed", "Results weighed", .integer, unit: "results",
                    "how many results were weighed, remote ones included")
            ) { .integer($0.evidence.count) },
            Field(
                TableColumn(
                    "effect", "Effect", isShown: true,
                    "the adopted effect with its interval, in the study's own unit and sign")
            ) { .text($0.effect.flatMap(EffectText.of), or: .notReported) },
        ] + EffectFields.numbers { $0.effect } + [
            Field(TableColumn("unit", "Unit", "the unit or scale, and what its sign means")) {
                .text($0.effect?.scale, or: .notReported)
            },
            Field(
                TableColumn(
                    "pooledHere", "Pooled here", .boolean,
                    "whether the estimate was pooled by the engine from study rows")
            ) { .boolean($0.body?.isPooledByEngine ?? false) },
        ]
    }

    private var absolutes: [Field<BodyRecord>] {
        [
            Field(
                TableColumn(
                    "baselineRisk", "Risk without", .number, unit: "per 1000 people",
                    "the risk in comparison groups on file")
            ) { record in .number(record.absolute.map { Self.rounded($0.baseline) }, or: record.noAbsolute) },
            Field(TableColumn("baselineSource", "Source of that risk", "the figures the baseline risk comes from")) {
                record in .text(record.absolute == nil ? nil : record.baseline?.source, or: record.noAbsolute)
            },
            Field(
                TableColumn(
                    "riskWith", "Risk with", .number, unit: "per 1000 people",
                    "the risk with the intervention, from the baseline risk and the estimate")
            ) { record in .number(record.absolute.map { Self.rounded($0.intervention.point) }, or: record.noAbsolute) },
            Field(
                TableColumn(
                    "riskWithLow", "Risk with, from", .number, unit: "per 1000 people", "the same for the lower limit")
            ) { record in .number(record.absolute?.intervention.low.map(Self.rounded), or: record.noAbsolute) },
            Field(
                TableColumn(
                    "riskWithHigh", "Risk with, to", .number, unit: "per 1000 people", "the same for the upper limit")
            ) { record in .number(record.absolute?.intervention.high.map(Self.rounded), or: record.noAbsolute) },
            Field(
                TableColumn(
                    "difference", "Difference", .number, unit: "per 1000 people",
                    "risk with minus risk without; negative is fewer")
            ) { record in
                .number(
                    record.absolute.flatMap { $0.includesNoEffect ? nil : Self.rounded($0.difference.point) },
                    or: record.absolute == nil ? record.noAbsolute : .includesNoEffect)
            },
            Field(
                TableColumn(
                    "differenceLow", "Difference, from", .number, unit: "per 1000 people",
                    "the same for the lower limit")
            ) { record in .number(record.absolute?.difference.low.map(Self.rounded), or: record.noAbsolute) },
            Field(
                TableColumn(
                    "differenceHigh", "Difference, to", .number, unit: "per 1000 people", "the same for the upper limit"
                )
            ) { record in .number(record.absolute?.difference.high.map(Self.rounded), or: record.noAbsolute) },
            Field(TableColumn("absolute", "Absolute effect", isShown: true, "the difference in words")) { record in
                .text(record.absolute?.words, or: record.noAbsolute)
            },
        ]
    }

    private var judgment: [Field<BodyRecord>] {
        [
            Field(KeyColumns.certainty) { .text($0.body?.certainty?.certainty.rawValue, or: .notRated) },
            Field(TableColumn("certaintySigns", "Signs", "GRADE's four signs")) {
                .text($0.body?.certainty?.certainty.signs, or: .notRated)
            },
            Field(
                TableColumn(
                    "certaintyNotes", "Reasons for the certainty", isShown: true,
                    "a lettered reason for every step down or up")
            ) { record in
                guard let certainty = record.body?.certainty else { return .missing(.notRated) }
                let notes = CertaintyNotes.of(certainty)
                return notes.isEmpty ? .missing(.none) : .text(notes.joined(separator: " "))
            },
            Field(
                TableColumn(
                    "effectClass", "Effect class", allowed: ColumnValues.effectClasses,
                    "where the effect lies on the claim's own axis")
            ) { .text($0.assessed?.effectClass?.rawValue, or: .notRated) },
            Field(KeyColumns.verdict) { .text(($0.assessed?.verdict ?? .notAssessed).name) },
            Field(TableColumn("statement", "What the evidence says", isShown: true, "a GRADE informative statement")) {
                .text($0.assessed?.statement, or: .notAssessed)
            },
            Field(TableColumn("reason", "Why this verdict", "the verdict's reason in one line")) {
                .text($0.assessed?.reason, or: .notAssessed)
            },
            Field(KeyColumns.study("leadStudy", "Adopted study")) { .text($0.body?.lead?.study.rawValue, or: .none) },
            Field(TableColumn("leadResult", "Adopted result", "the adopted result's name within its study")) {
                .text($0.body?.lead?.result.rawValue, or: .none)
            },
            Field(TableColumn("readAt", "Read at", .link, "the page where the adopted figures were read")) {
                .place($0.lead?.readAt, or: .notApplicable)
            },
        ]
    }

    /// One decimal per 1000 people is finer than any rating needs.
    private static func rounded(_ perThousand: Double) -> Double {
        (perThousand * 10).rounded(.toNearestOrAwayFromZero) / 10
    }
}
