public import WarrantModel

/// RIS, as reference managers exchange it.
public struct RISFormat: ReferenceFormat {
    public let name = "ris"
    public let fileExtension = "ris"
    public let summary = """
        RIS in UTF-8, one field per line, with line breaks in a value turned into spaces. The citation key is in ID, \
        partial records say so in N1, and tags kept from an import are written back.
        """

    /// RIS types by CSL type; anything else is GEN.
    static let types: [(csl: String, ris: String)] = [
        ("article-journal", "JOUR"), ("article-magazine", "MGZN"), ("article-newspaper", "NEWS"), ("book", "BOOK"),
        ("chapter", "CHAP"), ("paper-conference", "CPAPER"), ("report", "RPRT"), ("thesis", "THES"),
        ("webpage", "ELEC"), ("dataset", "DATA"), ("document", "GEN"),
    ]

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        var writer = ByteWriter()
        for reference in references {
            for (tag, value) in Self.fields(reference) { writer.line("\(tag)  - \(Self.line(value))") }
            writer.line("ER  - \n")
        }
        return writer.bytes
    }

    private static func fields(_ reference: Reference) -> [(String, String)] {
        let type = types.first { $0.csl == reference.type }?.ris ?? "GEN"
        let pages = pages(reference.page)
        let kept = reference.keptFields(of: "ris")
        var fields: [(String, String?)] = [("TY", type), ("ID", reference.id.rawValue)]
        fields += reference.author.map { ("AU", $0.inverted) }
        fields += [
            ("TI", reference.title), ("T2", reference.containerTitle), ("PB", reference.publisher),
            ("PY", reference.year.map(String.init)), ("DA", date(reference)), ("VL", reference.volume),
            ("IS", reference.issue), ("SP", pages.first), ("EP", pages.last), ("DO", reference.doi),
            ("AN", reference.pmid), ("UR", reference.url),
        ]
        if reference.pmid != nil { fields.append(("DB", "PubMed")) }
        fields += reference.cautions.map { ("N1", $0) }
        for (tag, value) in kept { fields += value.split(separator: "\n").map { (tag, String($0)) } }
        return fields.compactMap { tag, value in value.map { (tag, $0) } }
    }

    /// A range has two pages; an article number has one.
    private static func pages(_ page: String?) -> (first: String?, last: String?) {
        guard let page else { return (nil, nil) }
        let parts = page.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return (page, nil) }
        return (String(parts[0]), String(parts[1]))
    }

    private static func date(_ reference: Reference) -> String? {
        guard let year = reference.year, let month = reference.month else { return nil }
        return "\(year)/\(twoDigits(month))/" + (reference.day.map(twoDigits) ?? "") + "/"
    }

    private static func twoDigits(_ value: Int) -> String {
        value < 10 ? "0\(value)" : String(value)
    }

    /// A value on one line; tabs and line breaks become single spaces.
    static func line(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return text.split { $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
    }
}
