import WarrantText

/// Writes and reads rows separated by a delimiter, quoted as RFC 4180 says, in UTF-8 with LF line ends.
struct DelimitedText {
    let delimiter: UInt8

    func encode(_ table: Table) -> [UInt8] {
        var writer = ByteWriter(capacity: table.rows.count * table.columns.count * 16)
        for (index, column) in table.columns.enumerated() {
            if index > 0 { writer.append(byte: delimiter) }
            write(column.name, to: &writer)
        }
        writer.append(byte: ASCII.lineFeed)
        for row in table.rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { writer.append(byte: delimiter) }
                write(cell, to: &writer)
            }
            writer.append(byte: ASCII.lineFeed)
        }
        return writer.bytes
    }

    private func write(_ cell: Cell, to writer: inout ByteWriter) {
        switch cell {
        case .text(let text), .link(let text): write(CellGuard.guarded(text), to: &writer)
        case .integer(let value): writer.append(String(value))
        case .number(let value): writer.append(DecimalText.shortest(value))
        case .boolean(let value): writer.append(value ? "true" : "false")
        case .missing(let reason): write(CellGuard.mark(reason), to: &writer)
        }
    }

    private func write(_ text: String, to writer: inout ByteWriter) {
        guard needsQuotes(text) else { return writer.append(text) }
        writer.append(byte: ASCII.quotationMark)
        for byte in text.utf8 {
            if byte == ASCII.quotationMark { writer.append(byte: byte) }
            writer.append(byte: byte)
        }
        writer.append(byte: ASCII.quotationMark)
    }

    private func needsQuotes(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        if first == ASCII.space || last == ASCII.space { return true }
        return text.utf8.contains { byte in
            byte == delimiter || byte == ASCII.quotationMark || byte == ASCII.lineFeed
                || byte == ASCII.carriageReturn || byte == ASCII.tab || byte == UInt8(ascii: ";")
        }
    }

    /// A field as read, with where it began and whether it was quoted.
    struct Field {
        let text: String
        let start: Int
    }

    /// Returns the fields of every record. A byte-order mark is skipped; LF, CR LF and CR end lines.
    ///
    /// - Throws: For an unclosed quotation or text after a closing quote, with its place.
    func records(_ source: SourceText) throws(ExportError) -> [[Field]] {
        let bytes = source.bytes
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ExportError(.badInput, "the file is not valid UTF-8", location: source.location(at: 0))
        }
        var records: [[Field]] = []
        var record: [Field] = []
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let start = index
            record.append(Field(text: try field(source, &index), start: start))
            if index < bytes.count, bytes[index] == delimiter {
                index += 1
                if index == bytes.count { record.append(Field(text: "", start: index)) }
                continue
            }
            if index < bytes.count {
                index +=
                    bytes[index] == ASCII.carriageReturn && index + 1 < bytes.count
                        && bytes[index + 1] == ASCII.lineFeed ? 2 : 1
            }
            records.append(record)
            record = []
        }
        if !record.isEmpty { records.append(record) }
        return records
    }

    private func field(_ source: SourceText, _ index: inout Int) throws(ExportError) -> String {
        let bytes = source.bytes
        guard bytes[index] == ASCII.quotationMark else {
            let start = index
            while index < bytes.count, bytes[index] != delimiter, bytes[index] != ASCII.lineFeed,
                bytes[index] != ASCII.carriageReturn
            { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        let open = index
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            if bytes[index] != ASCII.quotationMark {
                content.append(bytes[index])
                index += 1
            } else if index + 1 < bytes.count, bytes[index + 1] == ASCII.quotationMark {
                content.append(ASCII.quotationMark)
                index += 2
            } else {
                index += 1
                let isEnd =
                    index == bytes.count || bytes[index] == delimiter || bytes[index] == ASCII.lineFeed
                    || bytes[index] == ASCII.carriageReturn
                guard isEnd else {
                    throw ExportError(
                        .badInput, "text after a closing quotation mark", location: source.location(at: index))
                }
                return String(decoding: content, as: UTF8.self)
            }
        }
        throw ExportError(.badInput, "the quotation is not closed", location: source.location(at: open))
    }

    func decode(_ source: SourceText, columns: [TableColumn]) throws(ExportError) -> [[Cell]] {
        let records = try records(source)
        guard let header = records.first, header.map(\.text) == columns.map(\.name) else {
            throw ExportError(
                .badTableFile, "its header is not '\(columns.map(\.name).joined(separator: ","))'",
                location: source.location(at: 0))
        }
        var rows: [[Cell]] = []
        for record in records.dropFirst() {
            guard record.count == columns.count else {
                throw ExportError(
                    .badInput, "\(columns.count) fields expected, \(record.count) found",
                    location: source.location(at: record[0].start))
            }
            var row: [Cell] = []
            for (field, column) in zip(record, columns) {
                guard let cell = Cell(delimited: field.text, column: column) else {
                    throw ExportError(
                        .badInput, "'\(field.text)' is no \(column.type.rawValue) for '\(column.name)'",
                        location: source.location(at: field.start))
                }
                row.append(cell)
            }
            rows.append(row)
        }
        return rows
    }
}

extension Cell {
    /// Reads a field of a delimited file; nil when it does not fit the column's type.
    init?(delimited text: String, column: TableColumn) {
        if let reason = CellGuard.reason(of: text) {
            self = .missing(reason)
            return
        }
        switch column.type {
        case .integer:
            guard let value = Int(text) else { return nil }
            self = .integer(value)
        case .number:
            guard let value = Double(text) else { return nil }
            self = .number(value)
        case .boolean:
            guard let value = Bool(text) else { return nil }
            self = .boolean(value)
        case .text: self = .text(CellGuard.restored(text))
        case .link:
            let restored = CellGuard.restored(text)
            self = Address.isAddress(restored) ? .link(restored) : .text(restored)
        }
    }
}

extension SourceText {
    /// The file, line and column of a byte.
    func location(at offset: Int) -> SourceLocation {
        SourceLocation(file: name, position: position(at: offset))
    }
}
