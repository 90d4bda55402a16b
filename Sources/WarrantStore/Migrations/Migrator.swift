package import GRDB

/// Brings a database to a version of the schema, and tells whose database it is.
package struct Migrator {
    /// Marks the file as a compiled catalogue: the letters `WRNT`.
    package static let applicationID: Int32 = 0x5752_4E54

    let database: Database

    package init(_ database: Database) {
        self.database = database
    }

    /// Whose database this is and which version it has.
    func identity() throws -> Identity {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if application == Self.applicationID { return .catalogue(version: version) }
        let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        return application == 0 && version == 0 && objects == 0 ? .blank : .foreign
    }

    /// Applies the migrations that are missing up to `version`, inside the caller's transaction.
    package func migrate(to version: Int32 = Migration.currentVersion) throws {
        let present = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        for migration in Migration.all where migration.version > present && migration.version <= version {
            try database.execute(sql: migration.sql)
            try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        }
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    }

    /// Drops every table and view and builds the schema anew, inside the caller's transaction.
    ///
    /// Much faster than deleting row by row, and as safe: the transaction covers it.
    /// - Precondition: Foreign keys are not enforced, for tables are dropped in any order.
    func rebuild() throws {
        let objects = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name FROM sqlite_schema
                WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'searchIndex_%'
                ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%', name
                """)
        for object in objects {
            let type: String = object[0]
            let name: String = object[1]
            try database.execute(sql: "DROP \(type) \"\(name)\"")
        }
        try database.execute(sql: "PRAGMA user_version = 0")
        try migrate()
    }
}

extension Migrator {
    /// Whose database a file is.
    enum Identity: Equatable {
        /// An empty file.
        case blank
        /// A compiled catalogue of this version of the schema.
        case catalogue(version: Int32)
        /// Somebody else's.
        case foreign
    }
}
