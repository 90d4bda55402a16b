/// A table as this program reads and writes it: one list of columns for both, so that they cannot drift apart.
struct Table: Sendable {
    let name: String
    /// The columns, in the order of values in a row.
    let columns: [String]
    /// `INSERT` of a whole row.
    let insert: String
    /// `SELECT` of whole rows, without `WHERE` and `ORDER BY`.
    let select: String
    /// The columns that order the rows.
    let order: String

    init(_ name: String, orderedBy order: String, columns: String...) {
        self.name = name
        self.columns = columns
        self.order = order
        let list = columns.joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        insert = "INSERT INTO \(name) (\(list)) VALUES (\(marks))"
        select = "SELECT \(list) FROM \(name)"
    }
}
