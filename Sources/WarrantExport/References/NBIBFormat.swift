public import WarrantModel

/// PubMed's MEDLINE layout.
public struct NBIBFormat: ReferenceFormat {
    public let name = "nbib"
    public let fileExtension = "nbib"
    public let summary = """
        MEDLINE tags of four characters with continuation lines indented by six, as PubMed saves them. The citation key \
        is in OID; partial records say so in GN; it has no place for an address. Tags kept from an import are written back.
        """

    /// The longest line PubMed writes, in characters.
    private static let width = 88

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        var writer = ByteWriter()
        for reference in references {
            for (tag, value) in Self.fields(reference) { Self.write(tag, RISFormat.line(value), to: &writer) }
            writer.line()
        }
        return writer.bytes
    }

    private static func fields(_ reference: Reference) -> [(String, String)] {
        var fields: [(String, String?)] = [
            ("PMID", reference.pmid), ("OID", reference.id.rawValue), ("VI", reference.volume),
            ("IP", reference.issue), ("DP", date(reference)), ("TI", reference.title), ("PG", reference.page),
            ("LID", reference.doi.map { "\($0) [doi]" }),
        ]
        for name in reference.author {
            fields.append(name.literal == nil ? ("FAU", name.inverted) : ("CN", name.literal))
        }
        if reference.type == "article-journal" { fields.append(("PT", "Journal Article")) }
        fields += [("JT", reference.containerTitle), ("PB", reference.publisher)]
        fields += reference.cautions.map { ("GN", $0) }
        for (tag, value) in reference.keptFields(of: "nbib") {
            fields += value.split(separator: "\n").map { (tag, String($0)) }
        }
        return fields.compactMap { tag, value in value.map { (tag, $0) } }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func date(_ reference: Reference) -> String? {
        guard let year = reference.year else { return nil }
        guard let month = reference.month, (1...12).contains(month) else { return String(year) }
        return "\(year) \(months[month - 1])" + (reference.day.map { " \($0)" } ?? "")
    }

    private static func write(_ tag: String, _ value: String, to writer: inout ByteWriter) {
        let padded = tag + String(repeating: " ", count: max(0, 4 - tag.utf8.count)) + "- "
        var line = padded
        var hasWord = false
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            if hasWord, line.count + 1 + word.count > width, !word.isEmpty {
                writer.line(line)
                line = "      " + word
            } else {
                line += (hasWord ? " " : "") + word
            }
            hasWord = true
        }
        writer.line(line)
    }
}
