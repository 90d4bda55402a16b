/// One step of the schema: plain SQL that is never edited once released.
struct Migration: Sendable {
    /// The version the database has afterwards, kept in `PRAGMA user_version`.
    let version: Int32
    /// What it brings.
    let name: String
    /// The statements, separated by semicolons.
    let sql: String
}
