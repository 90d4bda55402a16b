internal import WarrantStatistics
public import WarrantText

/// Reads the input of a pooling from JSON or CSV.
///
/// JSON: an object with one list of numbers per column (`ai`, `bi`, `ci`, `di`; `m1i`, `sd1i`, `n1i`, `m2i`, `sd2i`,
/// `n2i`; `ri`, `ni`; `xi`, `ni`; `yi`, `vi`; `est`, `ci_low`, `ci_high`), optionally `kind`, `measure`, `slab` (labels) and `group`
/// (subgroups of the forest plot); or a
/// larger object that has such an object as `input`. CSV: the same columns, one study a line. Two groups may
/// give totals (`n1i`, `n2i`) in place of non-events.
public struct PoolInputReader {
    /// The problems that keep a file from being pooled, or that deserve a look.
    public struct Failure: Error, Sendable {
        public let diagnostics: [Diagnostic]
    }

    let source: SourceText
    var diagnostics: [Diagnostic] = []

    /// Reads and checks a file.
    ///
    /// - Parameter measure: The letters of the measure; when nil, the file's own, else the usual one for its columns.
    /// - Returns: The input, and warnings about numbers that look wrong.
    /// - Throws: `Failure` with every error found.
    public static func read(
        _ source: SourceText, measure: String? = nil
    ) throws(Failure) -> (input: PoolInput, warnings: [Diagnostic]) {
        let table = try PoolTable.read(source)
        var reader = PoolInputReader(source: source)
        let input = reader.input(table, measureName: measure)
        let errors = reader.diagnostics.filter { $0.severity == .error }
        guard let input, errors.isEmpty else { throw Failure(diagnostics: reader.diagnostics.sorted()) }
        reader.warnAboutPlausibility(input, table)
        return (input, reader.diagnostics.sorted())
    }

    mutating func error(_ code: String, _ range: Range<Int>, _ message: String, notes: [String] = []) {
        diagnostics.append(Diagnostic(code: code, in: source, at: range, message: message, notes: notes))
    }

    private mutating func input(_ table: PoolTable, measureName: String?) -> PoolInput? {
        guard let measure = chosenMeasure(table, measureName) else { return nil }
        guard let columns = numbers(table, measure) else { return nil }
        let count = columns.first?.values.count ?? 0
        let labels = labels(table, count)
        let input = PoolInput(
            measure: measure, name: table.name, columns: columns.map { .init(name: $0.name, values: $0.values.map(\.value)) },
            labels: labels ?? (0..<count).map { "Study \($0 + 1)" }, hasLabels: labels != nil,
            groups: words("group", table, count) ?? [])
        checkContradictions(input, columns)
        let present = (0..<count).filter { input.row($0) != nil }.count
        if present < 2, !diagnostics.contains(where: { $0.severity == .error }) {
            error("P006", table.range, "fewer than 2 studies: \(present == 1 ? "1 study was" : "none was") found, pooling needs 2 or more")
        }
        return input
    }

    /// A number of the input and its place; the number is nil where it is missing.
    struct Cell {
        let value: Double?
        let range: Range<Int>
    }

    struct NumberColumn {
        let name: String
        let values: [Cell]
    }

    // MARK: Columns

    private mutating func numbers(_ table: PoolTable, _ measure: any EffectMeasure) -> [NumberColumn]? {
        let wanted = measure.columns
        var found: [NumberColumn] = []
        let derivesOthers = measure.inputKind == TwoByTwo.kind
        for column in wanted {
            if let cells = table.columns[column.name] {
                found.append(NumberColumn(name: column.name, values: cells.map { number($0, column) }))
            } else if derivesOthers, let total = PoolTable.totals[column.name],
                let others = nonEvents(table, events: total.events, total: total.total, name: column.name)
            {
                found.append(others)
            } else {
                reportMissing(column, table, measure)
            }
        }
        guard found.count == wanted.count, let count = found.first?.values.count else { return nil }
        for column in found where column.values.count != count {
            error(
                "P005", table.columnRanges[column.name] ?? table.range,
                "column '\(column.name)' has \(column.values.count) values, column '\(found[0].name)' has \(count)")
        }
        return found.contains { $0.values.count != count } ? nil : found
    }

    private mutating func number(_ cell: PoolTable.Cell, _ column: InputColumn) -> Cell {
        let missing = Cell(value: nil, range: cell.range)
        switch cell.content {
        case .missing:
            diagnostics.append(
                Diagnostic(
                    code: "P101", severity: .warning, in: source, at: cell.range,
                    message: "no value for '\(column.name)' (\(column.meaning)): the study is left out"))
            return missing
        case .other(let found):
            error("P003", cell.range, "expected \(column.domain.rawValue) for '\(column.name)' (\(column.meaning)), found \(found)")
            return missing
        case .number(let value):
            guard column.domain.allows(value) else {
                error(
                    "P004", cell.range,
                    "expected \(column.domain.rawValue) for '\(column.name)' (\(column.meaning)), found \(Self.text(value))")
                return missing
            }
            return Cell(value: value, range: cell.range)
        }
    }

    /// Works out non-events from totals.
    private mutating func nonEvents(_ table: PoolTable, events: String, total: String, name: String) -> NumberColumn? {
        guard let eventCells = table.columns[events], let totalCells = table.columns[total],
            eventCells.count == totalCells.count
        else { return nil }
        let column = InputColumn(total, "size of the group", .size)
        var values: [Cell] = []
        for (event, size) in zip(eventCells, totalCells) {
            let checked = number(size, column)
            guard let n = checked.value, case .number(let a) = event.content else {
                values.append(Cell(value: nil, range: size.range))
                continue
            }
            if a > n {
                error("P004", event.range, "more events (\(events) \(Self.text(a))) than participants (\(total) \(Self.text(n)))")
            }
            values.append(Cell(value: max(0, n - a), range: size.range))
        }
        return NumberColumn(name: name, values: values)
    }

    private mutating func reportMissing(_ column: InputColumn, _ table: PoolTable, _ measure: any EffectMeasure) {
        let names = measure.columns.map(\.name)
        let needed = "\(measure.abbreviation) needs \(names.joined(separator: ", "))"
        let unknown = table.columnRanges.keys.sorted().filter {
            !names.contains($0) && !PoolTable.known.contains($0)
        }
        if let near = NearestName.of(column.name, among: unknown), let range = table.columnRanges[near] {
            error("P002", range, "unknown column '\(near)', expected '\(column.name)' (\(column.meaning))", notes: [needed])
        } else {
            error("P002", table.range, "no column '\(column.name)' (\(column.meaning))", notes: [needed])
        }
    }

    private mutating func checkContradictions(_ input: PoolInput, _ columns: [NumberColumn]) {
        for study in 0..<input.studyCount {
            guard let row = input.row(study) else { continue }
            for problem in input.measure.contradictions(inRow: row) {
                let cell = columns[problem.column].values[study]
                error("P004", cell.range, "\(input.labels[study]): \(problem.message)")
            }
        }
    }

    /// The names of the studies, under metafor's name for them or the one that most spreadsheets use.
    private mutating func labels(_ table: PoolTable, _ count: Int) -> [String]? {
        words("slab", table, count) ?? words("study", table, count)
    }

    /// A column of words, one for each study; nil when there is none.
    private mutating func words(_ name: String, _ table: PoolTable, _ count: Int) -> [String]? {
        guard let cells = table.columns[name] else { return nil }
        guard cells.count == count else {
            error("P005", table.columnRanges[name] ?? table.range, "column '\(name)' has \(cells.count) labels for \(count) studies")
            return nil
        }
        return cells.map(\.text)
    }

    static func text(_ value: Double) -> String {
        if let whole = Int(exactly: value), abs(value) < 1e15 { return String(whole) }
        return String(value)
    }
}
