internal import WarrantStatistics
internal import WarrantText

/// The columns of a file with the place of everything, before any of it is judged.
struct PoolTable {
    struct Word {
        let text: String
        let range: Range<Int>
    }

    /// What stands in one place.
    struct Cell {
        enum Content {
            case number(Double)
            case missing
            /// Something else, in words.
            case other(String)
        }

        let content: Content
        /// The text as it stands.
        let text: String
        let range: Range<Int>
    }

    var columns: [String: [Cell]] = [:]
    var columnRanges: [String: Range<Int>] = [:]
    var kind: Word?
    var measure: Word?
    var name: String
    /// Where to point for problems of the table as a whole.
    var range: Range<Int>

    /// Columns that may stand in for non-events: the total of the group.
    static let totals: [String: (events: String, total: String)] = ["bi": ("ai", "n1i"), "di": ("ci", "n2i")]

    /// The names of all columns of all measures, of labels and of groups.
    static let known: Set<String> = Set(AllMeasures.list.flatMap { $0.columns.map(\.name) }).union(["slab", "group"])

    /// Whether all columns of a kind of input are here.
    func has(kind: String) -> Bool {
        guard let measure = AllMeasures.standard(forKind: kind) else { return false }
        return measure.columns.allSatisfy { column in
            columns[column.name] != nil || PoolTable.totals[column.name].map { columns[$0.total] != nil } ?? false
        }
    }

    static func read(_ source: SourceText) throws(PoolInputReader.Failure) -> PoolTable {
        let first = source.bytes.first { ![0xEF, 0xBB, 0xBF, ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn].contains($0) }
        guard let first else {
            throw PoolInputReader.Failure(diagnostics: [
                Diagnostic(code: "P006", in: source, at: 0..<1, message: "the file is empty")
            ])
        }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        return isJSON ? try json(source) : try csv(source)
    }

    private static func stem(_ name: String) -> String {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
        return String(file[..<dot])
    }

    // MARK: JSON

    private static func json(_ source: SourceText) throws(PoolInputReader.Failure) -> PoolTable {
        let root: LocatedValue
        do throws(JSONReader.SyntaxError) { root = try JSONReader.read(source) } catch {
            throw PoolInputReader.Failure(diagnostics: [error.diagnostic])
        }
        let body = root["input"] ?? root
        guard case .mapping(let entries) = body.kind else {
            throw PoolInputReader.Failure(diagnostics: [
                Diagnostic(
                    code: "P002", in: source, at: body.range.lowerBound..<body.range.lowerBound + 1,
                    message: "expected an object with one list of numbers per column, found \(body.found)")
            ])
        }
        var table = PoolTable(name: stem(source.name), range: body.range.lowerBound..<body.range.lowerBound + 1)
        if case .string(let text)? = root["dataset"]?.kind { table.name = text }
        table.measure = word(root["measure"] ?? body["measure"])
        table.kind = word(body["kind"])
        for entry in entries {
            guard case .sequence(let values) = entry.value.kind else {
                if known.contains(entry.key) {
                    throw PoolInputReader.Failure(diagnostics: [
                        Diagnostic(
                            code: "P003", in: source, at: entry.value.range,
                            message: "expected a list for '\(entry.key)', found \(entry.value.found)")
                    ])
                }
                continue
            }
            table.columnRanges[entry.key] = entry.keyRange
            table.columns[entry.key] = values.map(cell)
        }
        return table
    }

    private static func word(_ value: LocatedValue?) -> Word? {
        guard let value, case .string(let text) = value.kind else { return nil }
        return Word(text: text, range: value.range)
    }

    private static func cell(_ value: LocatedValue) -> Cell {
        switch value.kind {
        case .number(let number, let text): Cell(content: .number(number), text: text, range: value.range)
        case .null: Cell(content: .missing, text: "", range: value.range)
        case .string(let text): Cell(content: .other("the text '\(text)'"), text: text, range: value.range)
        default: Cell(content: .other(value.found), text: "", range: value.range)
        }
    }

    // MARK: CSV

    private static func csv(_ source: SourceText) throws(PoolInputReader.Failure) -> PoolTable {
        let lines: [[CSVReader.Field]]
        do throws(CSVReader.SyntaxError) { lines = try CSVReader.read(source) } catch {
            throw PoolInputReader.Failure(diagnostics: [error.diagnostic])
        }
        guard let header = lines.first else {
            throw PoolInputReader.Failure(diagnostics: [
                Diagnostic(code: "P006", in: source, at: 0..<1, message: "the file is empty")
            ])
        }
        var problems: [Diagnostic] = []
        let start = header[0].range.lowerBound
        let end = header[header.count - 1].range.upperBound
        var table = PoolTable(name: stem(source.name), range: start..<max(end, start + 1))
        for field in header where !field.text.isEmpty {
            if table.columns[field.text] != nil {
                problems.append(
                    Diagnostic(code: "P002", in: source, at: field.range, message: "the column '\(field.text)' stands twice"))
            }
            table.columns[field.text] = []
            table.columnRanges[field.text] = field.range
        }
        for line in lines.dropFirst() {
            if line.count != header.count {
                let place = line[min(line.count, header.count) - 1].range
                problems.append(
                    Diagnostic(
                        code: "P005", in: source, at: place,
                        message: "this line has \(line.count) fields, the header has \(header.count)"))
                continue
            }
            for (field, name) in zip(line, header) { table.columns[name.text]?.append(cell(field)) }
        }
        guard problems.isEmpty else { throw PoolInputReader.Failure(diagnostics: problems.sorted()) }
        return table
    }

    private static func cell(_ field: CSVReader.Field) -> Cell {
        if field.text.isEmpty || field.text == "NA" {
            return Cell(content: .missing, text: field.text, range: field.range)
        }
        // Double reads "nan", "inf" and hexadecimal too; none of these is a number of a study.
        let isPlain = field.text.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
        if isPlain, let number = Double(field.text), number.isFinite {
            return Cell(content: .number(number), text: field.text, range: field.range)
        }
        return Cell(content: .other("the text '\(field.text)'"), text: field.text, range: field.range)
    }
}
