public import WarrantModel

/// One row per place where a document asserts a claim.
public struct AssertionsTable: RecordTable {
    public let id = "assertions"
    public let title = "Who asserts what"
    public let summary =
        "One row per place where a document asserts a claim: how strongly it is worded, what the evidence says, and whether the wording goes beyond it."

    /// An assertion with its claim.
    public struct Record {
        let assertion: Assertion
        let number: Int
        let claim: Claim
        let assessment: ClaimAssessment?
        let document: Document?
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        var records: [Record] = []
        for claim in evaluation.catalog.claims {
            for (index, assertion) in claim.assertedIn.enumerated() {
                records.append(
                    Record(
                        assertion: assertion, number: index + 1, claim: claim,
                        assessment: evaluation.assessment(claim.id),
                        document: evaluation.catalog.document(assertion.document)))
            }
        }
        return records.sorted {
            ($0.assertion.document, $0.assertion.paragraph, $0.claim.id, $0.number)
                < ($1.assertion.document, $1.assertion.paragraph, $1.claim.id, $1.number)
        }
    }

    public var fields: [Field<Record>] {
        [
            Field(TableColumn("document", "Document", isKey: true, isShown: true, "the document's name")) {
                .text($0.assertion.document.rawValue)
            },
            Field(KeyColumns.claim(isKey: true)) { .text($0.claim.id.rawValue) },
            Field(TableColumn("number", "Number", .integer, isKey: true, "which of the claim's assertions, from 1")) {
                .integer($0.number)
            },
            Field(TableColumn("documentTitle", "Title", "the document's title")) {
                .text($0.document?.title, or: .notReported)
            },
            Field(TableColumn("publisher", "Publisher", "what sort of publisher put it out")) {
                .text($0.document?.publisherKind, or: .notReported)
            },
            Field(TableColumn("interest", "Interest", "what the publisher sells or gains")) {
                .text($0.document?.interest, or: .notReported)
            },
            Field(
                TableColumn(
                    "paragraph", "Paragraph", .integer, unit: "non-empty lines, from 1", isShown: true,
                    "where in the document")
            ) { .integer($0.assertion.paragraph) },
            Field(TableColumn("anchor", "Begins", isShown: true, "a few words to find the place again")) {
                .text($0.assertion.anchor)
            },
            Field(TableColumn("attributedTo", "Quoting", "whom the document quotes")) {
                .text($0.assertion.attributedTo, or: .none)
            },
            Field(TableColumn("plain", "Claim in short", isShown: true, "a short neutral phrase for the claim")) {
                .text($0.claim.plain)
            },
            Field(
                TableColumn(
                    "strength", "Strength", allowed: ColumnValues.strengths, isShown: true,
                    "how strongly the document words it")
            ) { .text($0.assertion.strength.rawValue) },
            Field(KeyColumns.verdict) { .text(($0.assessment?.verdict ?? .notAssessed).name) },
            Field(KeyColumns.certainty) { .text($0.assessment?.certainty?.rawValue, or: .notRated) },
            Field(
                TableColumn(
                    "ceiling", "Strongest wording", allowed: ColumnValues.strengths,
                    "the strongest wording without a finding")
            ) {
                .text($0.assessment?.ceiling.strength?.rawValue, or: $0.hasVerdict ? .noPositiveWording : .notAssessed)
            },
            Field(
                TableColumn(
                    "exceedsCeiling", "Beyond the evidence", .boolean, isShown: true,
                    "whether the wording is stronger than the strongest allowed")
            ) { record in
                guard let fit = record.assessment?.fit(of: record.assertion) else { return .missing(.notAssessed) }
                return .boolean(fit == .overclaims)
            },
            Field(TableColumn("ceilingStatement", "What may be said", "a sentence that stays within the evidence")) {
                .text($0.assessment?.ceiling.statement, or: .notAssessed)
            },
        ]
    }
}

extension AssertionsTable.Record {
    var hasVerdict: Bool { assessment.map { $0.verdict != .notAssessed } ?? false }
}
