public import WarrantModel

/// One row per bibliographic record.
public struct ReferencesTable: RecordTable {
    public let id = "references"
    public let title = "References"
    public let summary = "One row per bibliographic record, with the parts that were not seen named as such."

    public init() {}

    public func records(of evaluation: Evaluation) -> [Reference] {
        evaluation.catalog.references
    }

    public var fields: [Field<Reference>] {
        [
            Field(TableColumn("reference", "Key", isKey: true, isShown: true, "the citation key")) {
                .text($0.id.rawValue)
            },
            Field(TableColumn("type", "Type", "the CSL type")) { .text($0.type) },
            Field(TableColumn("authors", "Authors", isShown: true, "the authors in order")) {
                .list($0.author.map(\.inverted), or: .notSeen)
            },
            Field(TableColumn("title", "Title", isShown: true, "the title")) { .text($0.title, or: .notSeen) },
            Field(TableColumn("container", "Journal or series", isShown: true, "the journal or series")) {
                .text($0.containerTitle, or: .notSeen)
            },
            Field(TableColumn("publisher", "Publisher", "the publisher")) { .text($0.publisher, or: .notSeen) },
            Field(TableColumn("year", "Year", .integer, unit: "year", isShown: true, "the year of publication")) {
                .integer($0.year, or: .notSeen)
            },
            Field(TableColumn("month", "Month", .integer, unit: "1 to 12", "the month of publication")) {
                .integer($0.month, or: .notSeen)
            },
            Field(TableColumn("day", "Day", .integer, unit: "1 to 31", "the day of publication")) {
                .integer($0.day, or: .notSeen)
            },
            Field(TableColumn("volume", "Volume", "the volume")) { .text($0.volume, or: .notSeen) },
            Field(TableColumn("issue", "Issue", "the issue")) { .text($0.issue, or: .notSeen) },
            Field(TableColumn("page", "Pages", "the pages or article number")) { .text($0.page, or: .notSeen) },
            Field(TableColumn("doi", "DOI", .link, isShown: true, "the DOI as an address")) {
                .place($0.doi.map(Address.doi), or: .notSeen)
            },
            Field(TableColumn("pmid", "PMID", "the PubMed identifier")) { .text($0.pmid, or: .notSeen) },
            Field(TableColumn("url", "Address", .link, "where it was read")) { .place($0.url, or: .notSeen) },
            Field(
                TableColumn(
                    "verification", "Checked", allowed: Verification.allCases.map(\.rawValue), isShown: true,
                    "read when every field was seen, partial when some was not")
            ) { .text($0.verification.rawValue) },
            Field(TableColumn("fieldsNotSeen", "Not seen", "the fields that were not seen")) { .list($0.missing) },
            Field(
                TableColumn(
                    "retraction", "Correction or retraction", allowed: RetractionStatus.allCases.map(\.rawValue),
                    "unknown when nobody looked")
            ) { .text($0.retraction.rawValue) },
            Field(TableColumn("note", "Note", "anything to know about the record")) { .text($0.note, or: .none) },
            Field(TableColumn("aliases", "Earlier keys", "keys it went by before")) { .list($0.aliases) },
            Field(TableColumn("seenAt", "Seen at", "where the record was seen")) { .list($0.seenAt, or: .notReported) },
        ]
    }
}

extension ReferenceName {
    /// The name as in an index: "Crossley, K M", or the whole name of a body.
    var inverted: String {
        if let literal { return literal }
        return [family, given].compactMap { $0 }.joined(separator: ", ")
    }
}
