import WarrantText

/// The records of a CSV file with a header line.
struct CSVRecords {
    /// One record; empty fields and `#N/A` are absent.
    struct Record {
        let fields: [String: DelimitedText.Field]

        subscript(name: String) -> DelimitedText.Field? { fields[name] }

        func number(_ name: String, _ source: SourceText) throws(ExportError) -> Double? {
            guard let field = fields[name] else { return nil }
            guard let value = Double(field.text), value.isFinite else {
                throw ExportError(
                    .badInput, "'\(field.text)' is no number for '\(name)'", location: source.location(at: field.start))
            }
            return value
        }

        func count(_ name: String, _ source: SourceText) throws(ExportError) -> Int? {
            guard let value = try number(name, source) else { return nil }
            guard value >= 0, value < 1e9, value == value.rounded() else {
                throw ExportError(
                    .badInput, "'\(fields[name]?.text ?? "")' is no count for '\(name)'",
                    location: source.location(at: fields[name]?.start ?? 0))
            }
            return Int(value)
        }
    }

    let header: [String]
    let records: [Record]

    /// Reads a file; the delimiter is a tab where the header has one, a semicolon where it has no comma.
    init(_ source: SourceText) throws(ExportError) {
        let line = source.lineStarts.count > 0 ? source.text(in: source.byteRange(ofLine: 1)) : ""
        let delimiter: Character =
            line.contains("\t") ? "\t" : line.contains(",") ? "," : line.contains(";") ? ";" : ","
        let rows = try DelimitedText(delimiter: delimiter.asciiValue ?? 0x2C).records(source)
        guard let first = rows.first else { throw ExportError(.badInput, "'\(source.name)' is empty") }
        header = first.map { ReferenceBuilder.trimmed($0.text) }
        var records: [Record] = []
        for row in rows.dropFirst() where !(row.count == 1 && row[0].text.isEmpty) {
            guard row.count == header.count else {
                throw ExportError(
                    .badInput, "\(header.count) fields expected, \(row.count) found",
                    location: source.location(at: row[0].start))
            }
            var fields: [String: DelimitedText.Field] = [:]
            for (name, field) in zip(header, row) {
                let text = ReferenceBuilder.trimmed(field.text)
                if text.isEmpty || text == "#N/A" || text == "NA" || CellGuard.reason(of: text) != nil { continue }
                fields[name] = DelimitedText.Field(text: CellGuard.restored(text), start: field.start)
            }
            records.append(Record(fields: fields))
        }
        self.records = records
    }
}
