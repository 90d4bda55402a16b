internal import GRDB

/// Reads and writes what the database says about itself.
struct StateQueries {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func generation() throws -> Int {
        try value(of: "generation").flatMap { Int($0) } ?? 0
    }

    func state() throws -> StoreState {
        StoreState(
            generation: try generation(), engine: try value(of: "engine"),
            schemaVersion: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0, files: try files(.all))
    }

    /// Returns the files with size and time of change, and nothing that costs more to read.
    func compiledSources() throws -> CompiledSources {
        let stamps = try RowLoader(database: database).rows(
            of: "SELECT path, size, modified FROM sourceFile ORDER BY path"
        ) { reader in
            SourceStamp(path: try reader.text(), size: try reader.integer(), modified: try reader.optionalInteger())
        }
        return CompiledSources(generation: try generation(), engine: try value(of: "engine"), stamps: stamps)
    }

    func set(_ value: String, for key: String) throws {
        try database.execute(
            sql: "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            arguments: [key, value])
    }

    private func value(of key: String) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
    }

    func files(_ paths: Scope) throws -> [SourceFile] {
        try RowLoader(database: database).rows(of: .sourceFile, paths, by: "path") { reader in
            SourceFile(
                path: try reader.text(), kind: try reader.value(), entity: try reader.optionalText(),
                digest: try reader.text(), size: try reader.integer(), modified: try reader.optionalInteger())
        }
    }
}

extension StateQueries {
    /// Returns what a claim or an explanation without a computed result is called; nil when there is none.
    func firstWithoutAssessment() throws -> String? {
        try String.fetchOne(
            database,
            sql: """
                SELECT 'claim ''' || id || '''' FROM claim WHERE id NOT IN (SELECT claim FROM claimAssessment)
                UNION ALL
                SELECT 'explanation ''' || id || '''' FROM explanation WHERE id NOT IN (SELECT explanation FROM standing)
                LIMIT 1
                """)
    }

    /// Returns the first reference to a record that is not there, in words; nil when all is whole.
    /// Complexity: O(n) in the rows of the database.
    func firstDanglingReference() throws -> String? {
        guard let violation = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") else { return nil }
        let table: String = violation[0]
        let rowid: Int64? = violation[1]
        let parent: String = violation[2]
        let key: Int = violation[3]
        let columns = try String.fetchAll(
            database, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ? ORDER BY seq", arguments: [table, key])
        guard let value = try danglingValue(in: table, columns: columns, parent: parent, rowid: rowid, key: key) else {
            return "a row of '\(table)' names a '\(parent)' that is not there"
        }
        return "a row of '\(table)' names \(parent) '\(value)', which is not there"
    }

    private func danglingValue(
        in table: String, columns: [String], parent: String, rowid: Int64?, key: Int
    ) throws -> String? {
        let targets = try Row.fetchAll(
            database, sql: "SELECT \"to\" FROM pragma_foreign_key_list(?) WHERE id = ? ORDER BY seq", arguments: [table, key]
        ).map { $0[0] as String? }
        guard targets.allSatisfy({ $0 != nil }) else { return nil }
        let match = zip(targets, columns).map { "parent.\"\($0!)\" = child.\"\($1)\"" }.joined(separator: " AND ")
        let filled = columns.map { "child.\"\($0)\" IS NOT NULL" }.joined(separator: " AND ")
        let text = columns.map { "child.\"\($0)\"" }.joined(separator: " || ' ' || ")
        return try String.fetchOne(
            database,
            sql: """
                SELECT \(text) FROM "\(table)" AS child
                WHERE \(filled) AND NOT EXISTS (SELECT 1 FROM "\(parent)" AS parent WHERE \(match)) LIMIT 1
                """)
    }
}
