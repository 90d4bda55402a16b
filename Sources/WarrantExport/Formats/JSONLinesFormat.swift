public import WarrantText

/// One JSON object per row and line.
public struct JSONLinesFormat: ReadableTableFormat {
    public let name = "jsonl"
    public let fileExtension = "jsonl"
    public let summary = """
        One object per line, as in the `rows` of json. For programs that read line by line. Reads back into the same \
        cells.
        """

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        var writer = ByteWriter(capacity: table.rows.count * table.columns.count * 32)
        let keys = JSONRows.keys(of: table)
        for row in table.rows {
            JSONRows.write(row, keys: keys, to: &writer)
            writer.line()
        }
        return writer.bytes
    }

    public func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]] {
        var rows: [[Cell]] = []
        for line in 1...source.lineStarts.count {
            let range = source.byteRange(ofLine: line)
            guard !range.isEmpty else { continue }
            let part = SourceText(name: source.name, bytes: Array(source.bytes[range]))
            do {
                rows.append(try JSONRows.cells(of: try JSONRows.read(part), columns: columns, in: part))
            } catch {
                throw error.moved(toLine: line)
            }
        }
        return rows
    }
}

extension ExportError {
    /// The error of a line that was read on its own, placed in its file.
    fileprivate func moved(toLine line: Int) -> ExportError {
        let moved = location.map {
            SourceLocation(file: $0.file, line: line, column: $0.position.column)
        }
        return ExportError(code, value, expected: expected, underlying: underlying, location: moved)
    }
}
