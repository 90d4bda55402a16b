internal import GRDB

/// Checks the file itself.
struct IntegrityQueries {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func problems() throws -> [String] {
        var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        if let dangling = try StateQueries(database).firstDanglingReference() { problems.append(dangling) }
        return problems
    }
}
