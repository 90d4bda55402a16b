public import WarrantModel

/// GRADE's evidence profile: one row per body, the domains as columns.
public struct EvidenceProfileTable: RecordTable {
    public let id = "profile"
    public let title = "Evidence profile"
    public let summary =
        "GRADE evidence profile, one row per body of evidence: design, the five domains with their reasons and what the engine would have proposed, people per arm, effects, certainty and importance."
    public let notes = CertaintyNotes.definitions

    public init() {}

    public func records(of evaluation: Evaluation) -> [BodyRecord] {
        BodyRecord.all(of: evaluation, decisiveOnly: false)
    }

    public var fields: [Field<BodyRecord>] {
        keys + CertaintyDomain.allCases.flatMap(Self.domain) + upgrade + figures
    }

    private var keys: [Field<BodyRecord>] {
        [
            Field(KeyColumns.claim(isKey: true)) { .text($0.claim.id.rawValue) },
            Field(KeyColumns.outcome()) { .text($0.outcome.id.rawValue) },
            Field(TableColumn("body", "Body", isKey: true, "main, or which of the independent bodies")) {
                .text($0.name)
            },
            Field(TableColumn("outcomeName", "Outcome", isShown: true, "what is measured")) { .text($0.outcome.name) },
            Field(
                TableColumn(
                    "studies", "Studies", .integer, unit: "studies", isShown: true,
                    "how many studies the adopted estimate rests on")
            ) { .integer($0.effect?.studies) },
            Field(TableColumn("designs", "Designs", "the designs of the results weighed, remote ones left out")) {
                record in
                .list(
                    Set(
                        record.evidence.filter { $0.directness != .remote }.compactMap {
                            record.catalog.study($0.study)?.design.name
                        }
                    ).sorted(), or: .none)
            },
            Field(
                TableColumn(
                    "start", "Start", allowed: ColumnValues.certainties, "the certainty it starts at, by design")
            ) { .text($0.body?.certainty?.start.rawValue, or: .notRated) },
            Field(
                TableColumn(
                    "startRule", "Start rule",
                    allowed: [StartRule.classic, .robinsI, .coreGrade, .prognosis, .accuracy].map(\.rawValue),
                    "the convention for the start")
            ) { .text($0.body?.certainty?.startRule.rawValue, or: .notRated) },
        ]
    }

    /// The rating, its reason and the engine's proposal in one domain.
    private static func domain(_ domain: CertaintyDomain) -> [Field<BodyRecord>] {
        func move(_ record: BodyRecord) -> DomainMove? {
            record.body?.certainty?.moves.first { $0.domain == domain }
        }
        let title = domain.name.prefix(1).uppercased() + domain.name.dropFirst()
        return [
            Field(
                TableColumn(
                    domain.rawValue, title, allowed: domain.ratings.map(\.name), isShown: true,
                    "the curated rating for \(domain.name)")
            ) {
                .text(move($0)?.rating.name, or: .notRated)
            },
            Field(TableColumn(domain.rawValue + "Reason", title + ", why", "why, with the data behind it")) {
                .text(move($0)?.reason, or: .notRated)
            },
            Field(
                TableColumn(
                    domain.rawValue + "Proposal", title + ", proposed",
                    "what the engine would have said, with its arithmetic")
            ) {
                .text(move($0)?.proposal.map { "\($0.rating.name): \($0.arithmetic)" }, or: .notApplicable)
            },
        ]
    }

    private var upgrade: [Field<BodyRecord>] {
        [
            Field(TableColumn("other", "Other considerations", "reasons to rate up, and whether they counted")) {
                record in
                .text(
                    record.body?.certainty?.upgrade.map { upgrade in
                        "\(CertaintyNotes.words(upgrade.domain)) (+\(record.body?.certainty?.upgradeApplied ?? 0)): \(upgrade.reason)"
                    }, or: .none)
            }
        ]
    }

    private var figures: [Field<BodyRecord>] {
        [
            Field(
                TableColumn(
                    "participantsIntervention", "People, intervention", .integer, unit: "people",
                    "people in the intervention groups of the rows on file")
            ) { .integer(Self.people($0, \.n1)) },
            Field(
                TableColumn(
                    "participantsComparator", "People, comparator", .integer, unit: "people",
                    "people in the comparison groups of the rows on file")
            ) { .integer(Self.people($0, \.n2)) },
            Field(
                TableColumn(
                    "participants", "Participants", .integer, unit: "people",
                    "how many people the adopted estimate rests on")
            ) { .integer($0.effect?.participants) },
            Field(
                TableColumn(
                    "effect", "Effect", isShown: true,
                    "the adopted effect with its interval, in the study's own unit and sign")
            ) { .text($0.effect.flatMap(EffectText.of), or: .notReported) },
            Field(TableColumn("unit", "Unit", "the unit or scale, and what its sign means")) {
                .text($0.effect?.scale, or: .notReported)
            },
            Field(TableColumn("absolute", "Absolute effect", "the difference per 1000 in words")) { record in
                .text(record.absolute?.words, or: record.noAbsolute)
            },
            Field(KeyColumns.certainty) { .text($0.body?.certainty?.certainty.rawValue, or: .notRated) },
            Field(
                TableColumn(
                    "effectClass", "Effect class", allowed: ColumnValues.effectClasses,
                    "where the effect lies on the claim's own axis")
            ) { .text($0.body?.effectClass?.rawValue, or: .notRated) },
            Field(
                TableColumn(
                    "importance", "Importance", allowed: ColumnValues.importances, "how much the outcome matters")
            ) { .text($0.outcome.importance.rawValue) },
            Field(KeyColumns.study("leadStudy", "Adopted study")) { .text($0.body?.lead?.study.rawValue, or: .none) },
            Field(TableColumn("leadResult", "Adopted result", "the adopted result's name within its study")) {
                .text($0.body?.lead?.result.rawValue, or: .none)
            },
        ]
    }

    /// The sum of one arm over the rows of the adopted result, when every row has it and rows are one per study.
    private static func people(_ record: BodyRecord, _ arm: KeyPath<StudyRow, Int?>) -> Int? {
        guard let rows = record.lead?.rows, !rows.isEmpty, rows.count == record.effect?.studies ?? 1 else { return nil }
        let counts = rows.compactMap { $0[keyPath: arm] }
        return counts.count == rows.count ? counts.reduce(0, +) : nil
    }
}
