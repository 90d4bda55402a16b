internal import GRDB

/// Reads whole tables, or the rows of some owners, and groups them.
struct RowLoader {
    let database: Database

    /// Returns what `read` makes of every row in scope, in the table's order.
    func rows<Value>(
        of table: Table, _ scope: Scope = .all, by column: String = "",
        read: (inout ColumnReader) throws -> Value
    ) throws -> [Value] {
        try rows(of: scope.query(table, by: column), scope.arguments, read: read)
    }

    /// Returns what `read` makes of every row of a query, in its order.
    func rows<Value>(
        of query: String, _ arguments: StatementArguments = [], read: (inout ColumnReader) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        let cursor = try Row.fetchCursor(database, sql: query, arguments: arguments)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            values.append(try read(&reader))
        }
        return values
    }

    /// Returns rows grouped by the key they belong to, each group in the table's order.
    func groups<Key: Hashable, Value>(
        of table: Table, _ scope: Scope, by column: String,
        read: (inout ColumnReader) throws -> (Key, Value)
    ) throws -> [Key: [Value]] {
        var groups: [Key: [Value]] = [:]
        let cursor = try Row.fetchCursor(
            database, sql: scope.query(table, by: column), arguments: scope.arguments)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let (key, value) = try read(&reader)
            groups[key, default: []].append(value)
        }
        return groups
    }

    /// Returns the lists of texts of a table with owner, position and text, by owner.
    func lists<Value: RawRepresentable<String>>(
        of table: Table, _ scope: Scope
    ) throws -> [String: [Value]] {
        try groups(of: table, scope, by: table.columns[0]) { reader in
            let owner = try reader.text()
            _ = try reader.integer()
            return (owner, try reader.value())
        }
    }

    /// Returns the lists of plain texts of a table with owner, position and text, by owner.
    func texts(of table: Table, _ scope: Scope) throws -> [String: [String]] {
        try groups(of: table, scope, by: table.columns[0]) { reader in
            let owner = try reader.text()
            _ = try reader.integer()
            return (owner, try reader.text())
        }
    }
}
