public import WarrantModel

/// A reference list in APA style, seventh edition, as plain text.
public struct APAFormat: ReferenceFormat {
    public let name = "apa"
    public let fileExtension = "txt"
    public let summary = """
        A reference list in APA style (7th edition) as plain text, so without italics, sorted by author and year. \
        Titles keep the record's capitals. Partial records say so in brackets.
        """

    /// APA names up to twenty authors; of more, the first nineteen and the last.
    private static let mostAuthors = 20

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        var writer = ByteWriter()
        let entries = references.map { (text: Self.entry($0), key: $0.id) }
        for entry in entries.sorted(by: { ($0.text.lowercased(), $0.key) < ($1.text.lowercased(), $1.key) }) {
            writer.line(entry.text)
        }
        return writer.bytes
    }

    /// Returns one reference as a line of text.
    public static func entry(_ reference: Reference) -> String {
        let date = "(\(reference.year.map(String.init) ?? "n.d."))."
        let title = reference.title.map(RISFormat.line) ?? "[Title not seen]"
        var parts: [String] = []
        if let authors = authors(reference.author) {
            parts = [ended(authors), date, ended(title)]
        } else {
            parts = [ended(title), date]
        }
        parts.append(ended(source(reference)))
        if let doi = reference.doi {
            parts.append(Address.doi(doi))
        } else if let url = reference.url {
            parts.append(url)
        }
        parts += reference.cautions.map { "[\(RISFormat.line($0))]" }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func authors(_ names: [ReferenceName]) -> String? {
        let known = names.filter { !$0.isEtAl }.map(author)
        guard let first = known.first else { return nil }
        if known.count < names.count { return (known + ["et al."]).joined(separator: ", ") }
        if known.count == 1 { return first }
        if known.count > mostAuthors {
            return known.prefix(mostAuthors - 1).joined(separator: ", ") + ", … " + known[known.count - 1]
        }
        return known.dropLast().joined(separator: ", ") + ", & " + known[known.count - 1]
    }

    private static func author(_ name: ReferenceName) -> String {
        if let literal = name.literal { return literal }
        let initials =
            name.given.map { given in
                NameInitials.of(given).map { $0.split(separator: "-").map { "\($0)." }.joined(separator: "-") }
                    .joined(separator: " ")
            } ?? ""
        return [name.family ?? "", initials].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// "Journal, 30(6), 857–865" or the publisher.
    private static func source(_ reference: Reference) -> String {
        guard reference.type.hasPrefix("article") else { return reference.publisher ?? reference.containerTitle ?? "" }
        let volume = (reference.volume ?? "") + (reference.issue.map { "(\($0))" } ?? "")
        let pages = reference.page.map { page in
            let parts = page.split(separator: "-", omittingEmptySubsequences: false)
            return parts.count == 2 ? parts.joined(separator: "–") : page
        }
        return [reference.containerTitle ?? "[journal not seen]", volume, pages ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private static func ended(_ text: String) -> String {
        text.isEmpty || ".?!".contains(text.last ?? ".") ? text : text + "."
    }
}
