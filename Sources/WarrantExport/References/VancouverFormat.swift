public import WarrantModel

/// A numbered reference list as medical journals print it (ICMJE, "Vancouver").
///
/// Up to six authors are named, of more the first six and "et al".
public struct VancouverFormat: ReferenceFormat {
    public let name = "vancouver"
    public let fileExtension = "txt"
    public let summary = """
        A numbered reference list after the ICMJE's recommendations: six authors, journal names as the record holds \
        them (not abbreviated). Partial records say so in brackets.
        """

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        var writer = ByteWriter()
        for (index, reference) in references.enumerated() { writer.line("\(index + 1). \(Self.entry(reference))") }
        return writer.bytes
    }

    /// Returns one reference as a line of text.
    public static func entry(_ reference: Reference) -> String {
        var parts: [String] = []
        if let authors = authors(reference.author) { parts.append(ended(authors)) }
        parts.append(ended(reference.title.map(RISFormat.line) ?? "[Title not seen]"))
        parts.append(reference.type.hasPrefix("article") ? ended(journal(reference)) : ended(publication(reference)))
        if let doi = reference.doi {
            parts.append("doi:\(doi).")
        } else if let url = reference.url {
            parts.append("Available from: \(url).")
        }
        if let pmid = reference.pmid { parts.append("PMID: \(pmid).") }
        parts += reference.cautions.map { "[\(RISFormat.line($0))]" }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func authors(_ names: [ReferenceName]) -> String? {
        let known = names.filter { !$0.isEtAl }
        guard !known.isEmpty else { return nil }
        let shown = known.prefix(6).map(author)
        return (known.count > 6 || known.count < names.count ? shown + ["et al"] : shown).joined(separator: ", ")
    }

    private static func author(_ name: ReferenceName) -> String {
        if let literal = name.literal { return literal }
        let initials = name.given.map { NameInitials.of($0).joined() } ?? ""
        return [name.family ?? "", initials].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "Journal. 2002 Nov;30(6):857-865"
    private static func journal(_ reference: Reference) -> String {
        let volume = (reference.volume ?? "") + (reference.issue.map { "(\($0))" } ?? "")
        let pages = reference.page.map { ":\($0)" } ?? ""
        let place = volume + pages
        let date = reference.year.map(String.init) ?? "[date not seen]"
        return ended(reference.containerTitle ?? "[journal not seen]") + " " + date + (place.isEmpty ? "" : ";" + place)
    }

    private static func publication(_ reference: Reference) -> String {
        let publisher = reference.publisher ?? reference.containerTitle
        let date = reference.year.map(String.init) ?? "[date not seen]"
        return publisher.map { "\($0); \(date)" } ?? date
    }

    private static func ended(_ text: String) -> String {
        text.isEmpty || ".?!".contains(text.last ?? ".") ? text : text + "."
    }
}
