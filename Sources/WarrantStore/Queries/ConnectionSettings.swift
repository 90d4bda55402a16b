internal import GRDB

/// What every connection sets when it opens.
enum ConnectionSettings {
    static func apply(to database: Database) throws {
        // 64 MiB of pages: a compile of this catalogue stays in memory until it commits, and readers wait only then.
        try database.execute(sql: "PRAGMA cache_size = -65536")
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }

    /// Switches the checking of foreign keys, outside any transaction. Off for a rebuild, which checks them at its end.
    static func enforceForeignKeys(_ enforced: Bool, in database: Database) throws {
        try database.execute(sql: "PRAGMA foreign_keys = \(enforced ? "ON" : "OFF")")
    }
}
