public import WarrantText

/// A way to write a table.
///
/// A new format is one new file in `Formats/` and one line in `AllTableFormats.swift`.
public protocol TableFormat: Sendable {
    /// The name it is asked for by, such as `csv`.
    var name: String { get }
    /// The end of a file's name, without the dot.
    var fileExtension: String { get }
    /// What it is and what it keeps, in one or two sentences.
    var summary: String { get }
    /// Whether a page for people is made, which shows the main columns unless told otherwise.
    var isPage: Bool { get }
    /// Whether it has a place for this kind of table.
    func accepts(_ table: Table) -> Bool
    /// Returns the bytes of the file. The same table gives the same bytes, on every machine.
    func encode(_ table: Table) throws(ExportError) -> [UInt8]
}

extension TableFormat {
    public var isPage: Bool { false }

    public func accepts(_ table: Table) -> Bool { true }
}

/// A format whose files can be read back into the same cells.
public protocol ReadableTableFormat: TableFormat {
    /// Returns the rows of a file, given the columns it was written with.
    ///
    /// - Throws: `ExportError` with file, line and column where the file is not such a table.
    func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]]
}
