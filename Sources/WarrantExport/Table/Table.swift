/// A table ready to be written: columns with meanings, rows of typed cells, notes.
public struct Table: Sendable, Hashable {
    /// The name it is asked for by, such as `sof`.
    public let id: String
    public let title: String
    public let columns: [TableColumn]
    /// The rows; each has as many cells as there are columns.
    public let rows: [[Cell]]
    /// What a reader must know to read it; printed with it where the format has a place for it.
    public let notes: [String]
    /// How the table can be drawn as a grid, where it can.
    public let grid: GridLayout?

    public init(
        id: String, title: String, columns: [TableColumn], rows: [[Cell]], notes: [String] = [],
        grid: GridLayout? = nil
    ) {
        self.id = id
        self.title = title
        self.columns = columns
        self.rows = rows
        self.notes = notes
        self.grid = grid
    }
}

extension Table {
    /// The place of a column, or nil.
    public func index(of column: String) -> Int? {
        columns.firstIndex { $0.name == column }
    }

    /// Returns the table with the named columns only, in the order given.
    ///
    /// - Throws: `ExportError` with the nearest valid name for a column the table does not have.
    public func selecting(_ names: [String]) throws(ExportError) -> Table {
        var indices: [Int] = []
        for name in names {
            guard let index = index(of: name) else {
                throw ExportError(.unknownColumn, name, expected: columns.map(\.name))
            }
            indices.append(index)
        }
        return taking(indices)
    }

    /// Returns the rows that pass a filter.
    public func filtered(by filter: TableFilter) throws(ExportError) -> Table {
        let test = try filter.compiled(for: self)
        return Table(
            id: id, title: title, columns: columns, rows: rows.filter(test), notes: notes, grid: grid)
    }

    /// The columns that page formats show: those marked as shown, or all when none is.
    var forPages: Table {
        let shown = columns.indices.filter { columns[$0].isShown }
        return shown.isEmpty ? self : taking(shown)
    }

    private func taking(_ indices: [Int]) -> Table {
        Table(
            id: id, title: title, columns: indices.map { columns[$0] },
            rows: rows.map { row in indices.map { row[$0] } }, notes: notes, grid: grid)
    }
}
