internal import GRDB

/// Inserts rows through statements that are prepared once per transaction.
final class RowWriter {
    typealias Value = (any DatabaseValueConvertible)?

    let database: Database
    private var statements: [String: Statement] = [:]

    init(_ database: Database) {
        self.database = database
    }

    /// Inserts a row; the values stand in the order of the table's columns.
    func insert(into table: Table, _ values: [Value]) throws {
        try run(table.insert, values)
    }

    /// Inserts a list of texts that belong to an owner, with their places.
    func insert(into table: Table, owner: Value, list: some Sequence<String>) throws {
        for (position, text) in list.enumerated() {
            try run(table.insert, [owner, position, text])
        }
    }

    /// Runs a statement of `Queries/`.
    func run(_ sql: String, _ values: [Value] = []) throws {
        try statement(sql).execute(arguments: StatementArguments(values))
    }

    private func statement(_ sql: String) throws -> Statement {
        if let statement = statements[sql] { return statement }
        let statement = try database.makeStatement(sql: sql)
        statements[sql] = statement
        return statement
    }
}
