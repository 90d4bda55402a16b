extension TableFilter {
    /// Returns a test for the rows of a table.
    ///
    /// - Throws: For an unknown column, a value an enumerated column never holds, or a text where a number is wanted.
    func compiled(for table: Table) throws(ExportError) -> (([Cell]) -> Bool) {
        var tests: [(Int, (Cell) -> Bool)] = []
        for comparison in comparisons {
            guard let index = table.index(of: comparison.column) else {
                throw ExportError(.unknownColumn, comparison.column, expected: table.columns.map(\.name))
            }
            tests.append((index, try Self.test(comparison, in: table.columns[index])))
        }
        return { row in tests.allSatisfy { index, test in test(row[index]) } }
    }

    private static func test(
        _ comparison: Comparison, in column: TableColumn
    ) throws(ExportError) -> ((Cell) -> Bool) {
        let value = comparison.value
        switch comparison.comparator {
        case .contains: return { !$0.isMissing && contains($0.display, value) }
        case .lacks: return { $0.isMissing || !contains($0.display, value) }
        case .equals where isMissingWord(value): return { matchesMissing($0, value) }
        case .differs where isMissingWord(value): return { !matchesMissing($0, value) }
        default: break
        }
        if column.type == .number || column.type == .integer {
            guard let wanted = Double(value) else {
                throw ExportError(.badFilter, "'\(comparison.column)' holds numbers, and '\(value)' is none")
            }
            return { cell in ordered(comparison.comparator, cell.numericValue, wanted) }
        }
        if !column.allowed.isEmpty {
            guard let wanted = column.allowed.firstIndex(of: value) else {
                throw ExportError(.unknownValue, value, expected: column.allowed)
            }
            return { cell in
                ordered(
                    comparison.comparator, cell.isMissing ? nil : column.allowed.firstIndex(of: cell.display), wanted)
            }
        }
        return { cell in ordered(comparison.comparator, cell.isMissing ? nil : cell.display, value) }
    }

    /// Compares; a missing cell passes `!=` only.
    private static func ordered<Value: Comparable>(_ comparator: Operator, _ left: Value?, _ right: Value) -> Bool {
        guard let left else { return comparator == .differs }
        return switch comparator {
        case .equals, .contains: left == right
        case .differs, .lacks: left != right
        case .below: left < right
        case .above: left > right
        case .atMost: left <= right
        case .atLeast: left >= right
        }
    }

    private static func isMissingWord(_ value: String) -> Bool {
        value == "missing" || MissingReason.all.contains { $0.words == value }
    }

    private static func matchesMissing(_ cell: Cell, _ value: String) -> Bool {
        cell.display == value || (value == "missing" && cell.isMissing)
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        part.isEmpty || text.lowercased().contains(part.lowercased())
    }
}

extension Cell {
    /// The cell as a number, where it is one.
    var numericValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
