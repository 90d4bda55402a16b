import WarrantText

/// Writes and reads the rows of a table as JSON objects.
enum JSONRows {
    /// What a column means, as JSON.
    static func describe(_ column: TableColumn) -> JSONValue {
        .members([
            ("name", .string(column.name)),
            ("title", .string(column.title)),
            ("type", .string(column.type.rawValue)),
            ("unit", column.unit.map(JSONValue.string)),
            ("description", .string(column.description)),
            ("values", column.allowed.isEmpty ? nil : .strings(column.allowed)),
        ])
    }

    /// The quoted keys of the columns, made once.
    static func keys(of table: Table) -> [[UInt8]] {
        table.columns.map { column in
            var writer = ByteWriter()
            JSONText.writeString(column.name, to: &writer)
            writer.append(": ")
            return writer.bytes
        }
    }

    /// Writes a row as an object; the reasons of missing values go into `missing`.
    static func write(_ row: [Cell], keys: [[UInt8]], to writer: inout ByteWriter) {
        var reasons: [(Int, MissingReason)] = []
        writer.append("{")
        for (index, cell) in row.enumerated() {
            if index > 0 { writer.append(", ") }
            writer.append(keys[index])
            switch cell {
            case .text(let text), .link(let text): JSONText.writeString(text, to: &writer)
            case .integer(let value): writer.append(String(value))
            case .number(let value): writer.append(DecimalText.shortest(value))
            case .boolean(let value): writer.append(value ? "true" : "false")
            case .missing(let reason):
                writer.append("null")
                reasons.append((index, reason))
            }
        }
        if !reasons.isEmpty {
            writer.append(row.isEmpty ? "\"missing\": {" : ", \"missing\": {")
            for (place, (index, reason)) in reasons.enumerated() {
                if place > 0 { writer.append(", ") }
                writer.append(keys[index])
                JSONText.writeString(reason.words, to: &writer)
            }
            writer.append("}")
        }
        writer.append("}")
    }

    static func read(_ source: SourceText) throws(ExportError) -> LocatedValue {
        do {
            return try JSONReader.read(source)
        } catch {
            throw ExportError(.badInput, error.diagnostic.message, location: error.diagnostic.location)
        }
    }

    static func cells(
        of row: LocatedValue, columns: [TableColumn], in source: SourceText
    ) throws(ExportError) -> [Cell] {
        var cells: [Cell] = []
        for column in columns {
            guard let value = row[column.name], let cell = cell(value, row["missing"]?[column.name], column) else {
                throw ExportError(
                    .badInput, "no \(column.type.rawValue) for '\(column.name)'",
                    location: source.location(at: row.range.lowerBound))
            }
            cells.append(cell)
        }
        return cells
    }

    private static func cell(_ value: LocatedValue, _ reason: LocatedValue?, _ column: TableColumn) -> Cell? {
        switch value.kind {
        case .null:
            guard case .string(let words) = reason?.kind else { return .missing(.notReported) }
            return .missing(MissingReason(words))
        case .boolean(let value): return .boolean(value)
        case .number(let value, let text):
            return column.type == .integer ? Int(text).map(Cell.integer) : .number(value)
        case .string(let text):
            return column.type == .link && Address.isAddress(text) ? .link(text) : .text(text)
        default: return nil
        }
    }
}
