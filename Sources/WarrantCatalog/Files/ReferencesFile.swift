import WarrantModel
import WarrantText

/// `Sources-References/references.json`: the bibliography, as CSL-JSON.
enum ReferencesFile: CatalogFile {
    static let name = "references"
    static let title = "The bibliography, as CSL-JSON"
    static let shape = Shape.list(
        .object([
            .required("id", .text(), "the citation key"),
            .required("type", .text(), "the CSL type, such as article-journal"),
            .optional("title", .text(), "the title"),
            .optional(
                "author",
                .list(
                    .object([
                        .optional("family", .text(), "the family name"),
                        .optional("given", .text(), "given names or initials"),
                        .optional("literal", .text(), "a name that does not divide"),
                    ])), "the authors, in order"),
            .optional("container-title", .text(), "the journal or series"),
            .optional("publisher", .text(), "the publisher"),
            .optional("volume", .text(), "the volume"),
            .optional("issue", .text(), "the issue"),
            .optional("page", .text(), "the pages or article number"),
            .optional("DOI", .text(), "the DOI, without a resolver"),
            .optional("PMID", .text(), "the PubMed identifier"),
            .optional(
                "issued",
                .object([
                    .required("date-parts", .list(.list(.integer(1...9999), atLeast: 1), atLeast: 1), "year, month, day")
                ]), "when it was published"),
            .optional("URL", .text(), "where it was read"),
            .required(
                "custom",
                .object([
                    .required("verification", .choice(of: Verification.self, noun: "states"), "how far the record was checked"),
                    .required("missing", .list(.text()), "fields that were not seen"),
                    .required("seenAt", .list(.text()), "where the record was seen"),
                    .optional("aliases", .list(.text()), "keys it went by before"),
                    .optional("note", .text(), "anything to know about the record"),
                    .optional("retraction", .choice(of: RetractionStatus.self, noun: "states"), "whether it was corrected or withdrawn"),
                    .optional("unknownFields", .textMapping, "fields carried through from an import"),
                ]), "what was verified"),
        ]))

    static func decode(_ cursor: Cursor, into file: inout FileReading) -> [Reference] {
        file.reportRepeats(in: cursor.elements.map { $0.required("id") }, noun: "reference")
        return cursor.elements.map { reference($0, into: &file) }
    }

    private static func reference(_ cursor: Cursor, into file: inout FileReading) -> Reference {
        let custom = cursor.required("custom")
        let date = cursor["issued"]?.list("date-parts").first?.elements.map(\.integer) ?? []
        checkIdentifiers(cursor, date: date, into: &file)
        let reference = Reference(
            id: cursor.id("id"), type: cursor.text("type"), title: cursor["title"]?.text,
            author: cursor.list("author").map {
                ReferenceName(family: $0["family"]?.text, given: $0["given"]?.text, literal: $0["literal"]?.text)
            },
            containerTitle: cursor["container-title"]?.text, publisher: cursor["publisher"]?.text,
            volume: cursor["volume"]?.text, issue: cursor["issue"]?.text, page: cursor["page"]?.text,
            year: date.first, month: date.dropFirst().first, day: date.dropFirst(2).first, doi: cursor["DOI"]?.text,
            pmid: cursor["PMID"]?.text, url: cursor["URL"]?.text, verification: custom.choice("verification"),
            missing: custom.texts("missing"), seenAt: custom.texts("seenAt"), aliases: custom.texts("aliases"),
            note: custom["note"]?.text, retraction: custom["retraction"].map { $0.choice() } ?? .unknown,
            unknownFields: unknownFields(custom["unknownFields"]))
        file.note(.reference(reference.id), at: cursor.required("id").value)
        return reference
    }

    private static func unknownFields(_ cursor: Cursor?) -> [String: String] {
        var fields: [String: String] = [:]
        for entry in cursor?.entries ?? [] { fields[entry.key] = Cursor(value: entry.value).text }
        return fields
    }

    private static func checkIdentifiers(_ cursor: Cursor, date: [Int], into file: inout FileReading) {
        if let doi = cursor["DOI"], !doi.text.hasPrefix("10.") || !doi.text.contains("/") {
            file.report(.outOfRange, at: doi.value, "'DOI' must begin with '10.' and hold a '/', found '\(doi.text)'")
        }
        if let pmid = cursor["PMID"], !pmid.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            file.report(.outOfRange, at: pmid.value, "'PMID' must be digits, found '\(pmid.text)'")
        }
        if date.count > 3 || (date.count > 1 && date[1] > 12) || (date.count > 2 && date[2] > 31),
            let issued = cursor["issued"]
        {
            file.report(.outOfRange, at: issued.value, "'date-parts' must be a year, a month and a day")
        }
        for name in cursor.list("author") where name["family"] == nil && name["literal"] == nil {
            file.report(.missingKey, at: name.value, "a name needs 'family' or 'literal'")
        }
    }

    /// Returns references as CSL-JSON, keys in the order of the published schema.
    static func encode(_ references: [Reference]) -> JSONValue {
        .array(references.map(encode))
    }

    private static func encode(_ reference: Reference) -> JSONValue {
        let date = [reference.year, reference.month, reference.day].compactMap { $0.map(JSONValue.integer) }
        return .present([
            ("id", .string(reference.id.rawValue)), ("type", .string(reference.type)),
            ("title", JSONValue(reference.title)),
            ("author", reference.author.isEmpty ? .null : .array(reference.author.map(encode))),
            ("container-title", JSONValue(reference.containerTitle)), ("publisher", JSONValue(reference.publisher)),
            ("volume", JSONValue(reference.volume)), ("issue", JSONValue(reference.issue)),
            ("page", JSONValue(reference.page)), ("DOI", JSONValue(reference.doi)),
            ("PMID", JSONValue(reference.pmid)),
            ("issued", date.isEmpty ? .null : ["date-parts": [.array(date)]]), ("URL", JSONValue(reference.url)),
            ("custom", custom(reference)),
        ])
    }

    private static func encode(_ name: ReferenceName) -> JSONValue {
        .present([
            ("family", JSONValue(name.family)), ("given", JSONValue(name.given)), ("literal", JSONValue(name.literal)),
        ])
    }

    private static func custom(_ reference: Reference) -> JSONValue {
        let unknown = reference.unknownFields.sorted { $0.key < $1.key }
        return .present([
            ("verification", .string(reference.verification.rawValue)),
            ("missing", .array(reference.missing.map(JSONValue.string))),
            ("seenAt", .array(reference.seenAt.map(JSONValue.string))),
            ("aliases", reference.aliases.isEmpty ? .null : .array(reference.aliases.map(JSONValue.string))),
            ("note", JSONValue(reference.note)),
            ("retraction", reference.retraction == .unknown ? .null : .string(reference.retraction.rawValue)),
            (
                "unknownFields",
                unknown.isEmpty ? .null : .object(unknown.map { JSONValue.Member($0.key, .string($0.value)) })
            ),
        ])
    }
}
