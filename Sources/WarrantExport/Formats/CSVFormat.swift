public import WarrantText

/// Comma-separated values.
public struct CSVFormat: ReadableTableFormat {
    public let name = "csv"
    public let fileExtension = "csv"
    public let summary = """
        RFC 4180 in UTF-8 without a byte-order mark, column names in the first line. Missing values are written as \
        their reason in brackets; formulas are guarded with an apostrophe. Reads back into the same cells.
        """

    private let text = DelimitedText(delimiter: UInt8(ascii: ","))

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        text.encode(table)
    }

    public func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]] {
        try text.decode(source, columns: columns)
    }
}
