/// A column together with how its cell follows from one record.
public struct Field<Record> {
    public let column: TableColumn
    public let cell: (Record) -> Cell

    public init(_ column: TableColumn, _ cell: @escaping (Record) -> Cell) {
        self.column = column
        self.cell = cell
    }
}
