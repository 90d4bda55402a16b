import WarrantModel

/// Writes entries of a .bib file.
enum BibEntry {
    /// What differs between the two programs.
    struct Dialect {
        let hasAccents: Bool
        let journal: String
        let types: [String: String]
        let institution: String

        static let bibTeX = Dialect(
            hasAccents: true, journal: "journal",
            types: ["report": "techreport", "thesis": "phdthesis", "webpage": "misc"],
            institution: "institution")
        static let bibLaTeX = Dialect(
            hasAccents: false, journal: "journaltitle",
            types: ["report": "report", "thesis": "thesis", "webpage": "online"],
            institution: "institution")
    }

    /// Entry types by CSL type that both programs share.
    static let types: [String: String] = [
        "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "book": "book",
        "chapter": "incollection", "paper-conference": "inproceedings",
    ]

    static func encode(_ references: [Reference], dialect: Dialect) -> [UInt8] {
        var writer = ByteWriter()
        for reference in references {
            let type = types[reference.type] ?? dialect.types[reference.type] ?? "misc"
            writer.line("@\(type){\(key(reference.id.rawValue)),")
            for (name, value) in fields(reference, type, dialect) { writer.line("  \(name) = {\(value)},") }
            writer.line("}\n")
        }
        return writer.bytes
    }

    private static func fields(_ reference: Reference, _ type: String, _ dialect: Dialect) -> [(String, String)] {
        func text(_ value: String?) -> String? { value.map { TeXText.encode($0, accented: dialect.hasAccents) } }
        let isArticle = type == "article"
        let container =
            isArticle
            ? dialect.journal : type == "incollection" || type == "inproceedings" ? "booktitle" : "howpublished"
        let publisher = type == "techreport" || type == "report" ? dialect.institution : "publisher"
        var fields: [(String, String?)] = [
            (
                "author",
                reference.author.isEmpty ? nil : reference.author.map { author($0, dialect) }.joined(separator: " and ")
            ),
            ("title", reference.title.map { TeXText.encodeTitle($0, accented: dialect.hasAccents) }),
            (container, text(reference.containerTitle)), (publisher, text(reference.publisher)),
        ]
        fields += date(reference, dialect)
        fields += [
            ("volume", text(reference.volume)), ("number", text(reference.issue)),
            ("pages", text(reference.page).map(pageRange)), ("doi", reference.doi.map(verbatim)),
        ]
        if let pmid = reference.pmid {
            fields += dialect.hasAccents ? [("pmid", pmid)] : [("eprint", pmid), ("eprinttype", "pubmed")]
        }
        fields.append(("url", reference.url.map(verbatim)))
        let cautions = reference.cautions.joined(separator: " ")
        if !cautions.isEmpty { fields.append(("note", text(cautions))) }
        fields += reference.keptFields(of: "bibtex").map { ($0.tag, text($0.value)) }
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func date(_ reference: Reference, _ dialect: Dialect) -> [(String, String?)] {
        if dialect.hasAccents {
            return [("year", reference.year.map(String.init)), ("month", reference.month.map(String.init))]
        }
        let parts = [reference.year, reference.month, reference.day].prefix { $0 != nil }.compactMap { $0 }
        return [("date", parts.isEmpty ? nil : parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-"))]
    }

    /// "others" is BibTeX's own word for et al.; a name that does not divide stands in braces.
    private static func author(_ name: ReferenceName, _ dialect: Dialect) -> String {
        if let literal = name.literal {
            if literal == "et al." || literal == "et al" { return "others" }
            return "{\(TeXText.encode(literal, accented: dialect.hasAccents))}"
        }
        let parts = [name.family, name.given].compactMap { $0 }.map { part in
            let encoded = TeXText.encode(part, accented: dialect.hasAccents)
            return part.contains(",") || part.split(separator: " ").contains("and") ? "{\(encoded)}" : encoded
        }
        return parts.joined(separator: ", ")
    }

    private static func pageRange(_ pages: String) -> String {
        let parts = pages.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty ? parts.joined(separator: "--") : pages
    }

    /// Addresses are read as they stand; only what would unbalance the braces is escaped.
    private static func verbatim(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "{": result += "%7B"
            case "}": result += "%7D"
            case "\\": result += "%5C"
            case " ", "\n", "\t": result += "%20"
            default: result.append(character)
            }
        }
        return result
    }

    /// A key without the characters that end one.
    private static func key(_ key: String) -> String {
        String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.+/".contains($0)) ? $0 : "-" })
    }
}
