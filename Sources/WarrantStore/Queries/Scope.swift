internal import GRDB

/// Which rows of a table to read: all of them, or those whose owner is listed.
enum Scope: Sendable {
    case all
    /// The keys of the owners, as a JSON array.
    case owners(String)

    /// Restricts to owners of these keys.
    static func only(_ keys: some Collection<String>) -> Scope {
        .owners(JSONText.array(keys.sorted()))
    }

    /// Returns the query for rows of `table` whose `column` is in scope, in the table's order.
    func query(_ table: Table, by column: String) -> String {
        switch self {
        case .all: "\(table.select) ORDER BY \(table.order)"
        case .owners: "\(table.select) WHERE \(column) IN (SELECT value FROM json_each(?)) ORDER BY \(table.order)"
        }
    }

    var arguments: StatementArguments {
        switch self {
        case .all: []
        case .owners(let keys): [keys]
        }
    }
}
