public import WarrantModel

/// BibTeX for the classic program.
public struct BibTeXFormat: ReferenceFormat {
    public let name = "bibtex"
    public let fileExtension = "bib"
    public let summary = """
        BibTeX for the classic program: accents as TeX commands, capitals in titles protected, other characters beyond \
        ASCII in UTF-8. Partial records say so in `note`.
        """

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        BibEntry.encode(references, dialect: .bibTeX)
    }
}
