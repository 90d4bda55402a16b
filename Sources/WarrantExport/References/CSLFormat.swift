public import WarrantModel
import WarrantText

/// CSL-JSON, as citation processors and reference managers read it.
public struct CSLFormat: ReferenceFormat {
    public let name = "csl"
    public let fileExtension = "json"
    public let summary = """
        CSL-JSON 1.0 in the shape of the catalogue's own references.json: what was verified stands in `custom`, and \
        partial records say so in `note`.
        """

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        JSONValue.array(references.map(Self.record)).fileBytes
    }

    /// Returns one record; members in the order of the catalogue's bibliography.
    static func record(_ reference: Reference) -> JSONValue {
        let cautions = reference.cautions.joined(separator: " ")
        return .members(
            base(reference) + [("note", cautions.isEmpty ? nil : .string(cautions)), ("custom", custom(reference))])
    }

    /// Returns one record as the catalogue's own file holds it, without the note made for readers.
    static func catalogRecord(_ reference: Reference) -> JSONValue {
        .members(base(reference) + [("custom", custom(reference))])
    }

    private static func base(_ reference: Reference) -> [(String, JSONValue?)] {
        let date = [reference.year, reference.month, reference.day].prefix { $0 != nil }.compactMap { $0 }
        return [
            ("id", .string(reference.id.rawValue)),
            ("type", .string(reference.type)),
            ("title", reference.title.map(JSONValue.string)),
            ("author", reference.author.isEmpty ? nil : .array(reference.author.map(name))),
            ("container-title", reference.containerTitle.map(JSONValue.string)),
            ("publisher", reference.publisher.map(JSONValue.string)),
            ("volume", reference.volume.map(JSONValue.string)),
            ("issue", reference.issue.map(JSONValue.string)),
            ("page", reference.page.map(JSONValue.string)),
            ("DOI", reference.doi.map(JSONValue.string)),
            ("PMID", reference.pmid.map(JSONValue.string)),
            ("issued", date.isEmpty ? nil : .members([("date-parts", .array([.array(date.map(JSONValue.integer))]))])),
            ("URL", reference.url.map(JSONValue.string)),
        ]
    }

    private static func name(_ name: ReferenceName) -> JSONValue {
        .members([
            ("family", name.family.map(JSONValue.string)), ("given", name.given.map(JSONValue.string)),
            ("literal", name.literal.map(JSONValue.string)),
        ])
    }

    private static func custom(_ reference: Reference) -> JSONValue {
        let kept = reference.unknownFields.sorted { $0.key < $1.key }
        return .members([
            ("verification", .string(reference.verification.rawValue)),
            ("missing", .strings(reference.missing)),
            ("seenAt", .strings(reference.seenAt)),
            ("aliases", reference.aliases.isEmpty ? nil : .strings(reference.aliases)),
            ("note", reference.note.map(JSONValue.string)),
            ("retraction", reference.retraction == .unknown ? nil : .string(reference.retraction.rawValue)),
            ("unknownFields", kept.isEmpty ? nil : .object(kept.map { JSONValue.Member($0.key, .string($0.value)) })),
        ])
    }
}
