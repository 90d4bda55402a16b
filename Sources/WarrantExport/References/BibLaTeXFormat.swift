public import WarrantModel

/// BibLaTeX, in UTF-8.
public struct BibLaTeXFormat: ReferenceFormat {
    public let name = "biblatex"
    public let fileExtension = "bib"
    public let summary = """
        BibLaTeX in UTF-8 with its own field names (`journaltitle`, `date`, `eprint` for PubMed). Partial records say \
        so in `note`.
        """

    public init() {}

    public func encode(_ references: [Reference]) -> [UInt8] {
        BibEntry.encode(references, dialect: .bibLaTeX)
    }
}
