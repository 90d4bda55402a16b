public import WarrantText

/// One JSON object with the columns, their meanings and the rows.
public struct JSONFormat: ReadableTableFormat {
    public let name = "json"
    public let fileExtension = "json"
    public let summary = """
        One object: `schema` (`warrant.table/1`), `columns` with types, units and meanings, `notes`, and `rows` as \
        objects. A missing value is null, and `missing` of its row says why. Reads back into the same cells.
        """

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        var writer = ByteWriter(capacity: table.rows.count * table.columns.count * 32)
        writer.append("{\"schema\": \"warrant.table/1\", \"table\": ")
        JSONText.writeString(table.id, to: &writer)
        writer.append(", \"title\": ")
        JSONText.writeString(table.title, to: &writer)
        writer.line(",\n\"columns\": [")
        for (index, column) in table.columns.enumerated() {
            JSONRows.describe(column).writeCompact(to: &writer)
            writer.line(index + 1 < table.columns.count ? "," : "")
        }
        writer.append("],\n\"notes\": ")
        JSONValue.strings(table.notes).writeCompact(to: &writer)
        writer.line(",\n\"rows\": [")
        let keys = JSONRows.keys(of: table)
        for (index, row) in table.rows.enumerated() {
            JSONRows.write(row, keys: keys, to: &writer)
            writer.line(index + 1 < table.rows.count ? "," : "")
        }
        writer.line("]}")
        return writer.bytes
    }

    public func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]] {
        guard case .sequence(let rows) = try JSONRows.read(source)["rows"]?.kind else {
            throw ExportError(.badTableFile, "it has no 'rows'", location: source.location(at: 0))
        }
        var cells: [[Cell]] = []
        for row in rows { cells.append(try JSONRows.cells(of: row, columns: columns, in: source)) }
        return cells
    }
}
