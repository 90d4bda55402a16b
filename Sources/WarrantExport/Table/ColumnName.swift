/// A column of another table.
public struct ColumnName: Sendable, Hashable {
    public let table: String
    public let column: String

    public init(_ table: String, _ column: String) {
        self.table = table
        self.column = column
    }
}
