public import WarrantText

/// Tab-separated values.
public struct TSVFormat: ReadableTableFormat {
    public let name = "tsv"
    public let fileExtension = "tsv"
    public let summary = """
        Like csv with tabs: RFC 4180 quoting in UTF-8 without a byte-order mark, column names in the first line. Missing values are written as \
        their reason in brackets; formulas are guarded with an apostrophe. Reads back into the same cells.
        """

    private let text = DelimitedText(delimiter: ASCII.tab)

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        text.encode(table)
    }

    public func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]] {
        try text.decode(source, columns: columns)
    }
}
