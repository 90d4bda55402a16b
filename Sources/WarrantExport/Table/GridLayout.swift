/// How to draw a table as a map of gaps: which columns make its rows, columns and colors.
public struct GridLayout: Sendable, Hashable {
    /// The column whose values become the rows of the map.
    public let row: String
    /// The column whose values become the columns of the map.
    public let column: String
    /// The column that colors a mark.
    public let level: String
    /// The column that sizes a mark.
    public let count: String

    public init(row: String, column: String, level: String, count: String) {
        self.row = row
        self.column = column
        self.level = level
        self.count = count
    }
}
