public import WarrantModel

/// A table that can be made from an evaluated catalogue.
///
/// A new table is one new file in `Tables/` and one line in `AllTables.swift`.
public protocol EvidenceTable: Sendable {
    /// The name it is asked for by.
    var id: String { get }
    var title: String { get }
    /// What one row is and what the table is for, in one or two sentences.
    var summary: String { get }
    var columns: [TableColumn] { get }
    /// What a reader must know to read it.
    var notes: [String] { get }
    /// How it can be drawn as a grid, where it can.
    var grid: GridLayout? { get }
    /// The rows, in an order that depends on the catalogue only.
    func rows(of evaluation: Evaluation) -> [[Cell]]
}

extension EvidenceTable {
    public var notes: [String] { [] }
    public var grid: GridLayout? { nil }

    /// Returns the table of a catalogue. Complexity: O(rows × columns).
    public func table(of evaluation: Evaluation) -> Table {
        Table(
            id: id, title: title, columns: columns, rows: rows(of: evaluation), notes: notes, grid: grid)
    }
}
