public import WarrantModel

/// One row per claim: what it says, who says it, and what the evidence makes of it.
public struct ClaimsTable: RecordTable {
    public let id = "claims"
    public let title = "Claims and verdicts"
    public let summary =
        "One row per claim: what it says, who says it, the verdict with its certainty, and the strongest wording allowed."

    /// A claim with its assessment.
    public struct Record {
        let claim: Claim
        let assessment: ClaimAssessment?
        let catalog: Catalog
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        evaluation.catalog.claims.map {
            Record(claim: $0, assessment: evaluation.assessment($0.id), catalog: evaluation.catalog)
        }
    }

    public var fields: [Field<Record>] { identity + question + judgment + provenance }

    private var identity: [Field<Record>] {
        [
            Field(TableColumn("claim", "Claim", isKey: true, isShown: true, "the claim's code, which never changes")) {
                .text($0.claim.id.rawValue)
            },
            Field(TableColumn("plain", "In short", isShown: true, "a short neutral phrase for it")) {
                .text($0.claim.plain)
            },
            Field(TableColumn("statement", "Statement", "the claim as it is asserted, in our words")) {
                .text($0.claim.statement)
            },
            Field(
                TableColumn(
                    "kind", "Kind", allowed: ClaimKind.allCases.map(\.rawValue), "what sort of proposition it is")
            ) {
                .text($0.claim.kind.rawValue)
            },
            Field(TableColumn("explanation", "Explanation", "the explanation it belongs to")) {
                .text($0.claim.explanation.rawValue)
            },
            Field(TableColumn("explanationTitle", "Explanation in words", "that explanation's title")) { record in
                .text(record.catalog.explanation(record.claim.explanation)?.title, or: .notReported)
            },
            Field(
                TableColumn(
                    "role", "Role", allowed: ClaimRole.allCases.map(\.rawValue), "what the explanation needs it for")
            ) {
                .text($0.claim.role.rawValue)
            },
            Field(
                TableColumn("direction", "Asserts", allowed: ClaimDirection.allCases.map(\.rawValue), "what it asserts")
            ) {
                .text($0.claim.direction.rawValue)
            },
            Field(
                TableColumn(
                    "causalLevel", "Causal level", .integer, unit: "0 to 6",
                    "the asserted causal strength, 0 none to 6 plain cause")
            ) {
                .integer($0.claim.causalLevel)
            },
        ]
    }

    private var question: [Field<Record>] {
        [
            Field(TableColumn("population", "Population", "whom it concerns")) { .text($0.claim.question.population) },
            Field(TableColumn("intervention", "Intervention", "what is done")) {
                .text($0.claim.question.intervention, or: .notApplicable)
            },
            Field(TableColumn("exposure", "Exposure", "what people are exposed to")) {
                .text($0.claim.question.exposure, or: .notApplicable)
            },
            Field(TableColumn("comparator", "Comparator", "against what")) { .text($0.claim.question.comparator) },
        ]
    }

    private var judgment: [Field<Record>] {
        [
            Field(KeyColumns.verdict) { .text(($0.assessment?.verdict ?? .notAssessed).name) },
            Field(KeyColumns.certainty) { .text($0.assessment?.certainty?.rawValue, or: .notRated) },
            Field(
                TableColumn(
                    "effectClass", "Effect class", allowed: ColumnValues.effectClasses,
                    "where the effect lies on the claim's own axis")
            ) {
                .text($0.assessment?.effectClass?.rawValue, or: .notRated)
            },
            Field(TableColumn("decisiveOutcome", "Decided by", "the outcome that carried the verdict")) {
                .text($0.assessment?.decisiveOutcome?.rawValue, or: .none)
            },
            Field(TableColumn("tags", "Tags", "why the verdict is not better, and what to know about it")) {
                .list(($0.assessment?.tags ?? []).map(\.description))
            },
            Field(TableColumn("reason", "Why", isShown: true, "the verdict's reason in one line")) {
                .text($0.assessment?.reason, or: .notAssessed)
            },
            Field(
                TableColumn(
                    "ceiling", "Strongest wording", allowed: ColumnValues.strengths,
                    "the strongest wording without a finding")
            ) {
                .text($0.assessment?.ceiling.strength?.rawValue, or: .noPositiveWording)
            },
            Field(TableColumn("ceilingForm", "Verb allowed", "the verb form allowed")) {
                .text($0.assessment?.ceiling.form, or: .notAssessed)
            },
            Field(
                TableColumn(
                    "ceilingCausalLevel", "Causal level allowed", .integer, unit: "0 to 6",
                    "the highest causal level allowed")
            ) {
                .integer($0.assessment?.ceiling.maximumCausalLevel, or: .notAssessed)
            },
            Field(
                TableColumn(
                    "ceilingStatement", "What may be said", isShown: true, "a sentence that stays within the evidence")
            ) {
                .text($0.assessment?.ceiling.statement, or: .notAssessed)
            },
            Field(TableColumn("excludedWords", "Words ruled out", "words of the claim that the data rule out")) {
                .list($0.assessment?.ceiling.excludedWords ?? [])
            },
            Field(TableColumn("scope", "Scope", "where the evidence is narrower than the claim")) {
                .text($0.claim.scope, or: .none)
            },
            Field(TableColumn("harms", "Harms", "harms to mention whatever the verdict")) {
                .text($0.claim.harms, or: .none)
            },
        ]
    }

    private var provenance: [Field<Record>] {
        [
            Field(
                TableColumn(
                    "saidBy", "Said by", isShown: true,
                    "the documents that assert it, with whom they quote and how strongly they word it")
            ) { record in
                .list(
                    record.claim.assertedIn.map { assertion in
                        let quoted = assertion.attributedTo.map { ", quoting \($0)" } ?? ""
                        return
                            "\(assertion.document) (paragraph \(assertion.paragraph), \(assertion.strength.rawValue)\(quoted))"
                    })
            },
            Field(TableColumn("interest", "Their interest", "what those documents' publishers sell or gain")) {
                record in
                .list(
                    Set(record.claim.assertedIn.map(\.document)).sorted().compactMap { document in
                        record.catalog.document(document)?.interest.map { "\(document): \($0)" }
                    }, or: .notReported)
            },
            Field(
                TableColumn(
                    "searchDocumented", "Search on record", .boolean, "whether a search for evidence is on record")
            ) {
                .boolean($0.claim.search.documented)
            },
            Field(TableColumn("searchNote", "Search", "what was searched, and what was found")) {
                .text($0.claim.search.note)
            },
            Field(TableColumn("notes", "Notes", "anything a clinician should know before signing")) {
                .text($0.claim.notes, or: .none)
            },
            Field(
                TableColumn(
                    "review", "Review", allowed: [ReviewStatus.draft, .reviewed, .signedOff].map(\.rawValue),
                    "how far a clinician has vouched for it")
            ) {
                .text($0.claim.review.status.rawValue)
            },
            Field(TableColumn("reviewedBy", "Reviewed by", "who reviewed or signed")) {
                .text($0.claim.review.by, or: .none)
            },
            Field(TableColumn("reviewedOn", "Reviewed on", unit: "ISO 8601 date", "when")) {
                .text($0.claim.review.on, or: .none)
            },
        ]
    }
}
