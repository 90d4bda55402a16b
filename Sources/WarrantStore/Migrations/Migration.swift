/// One step of the schema: plain SQL that is never edited once released.
///
/// Comments stay in the database, so `.schema` in the shell explains every column. Lists of values are written
/// `a = 'x' OR a = 'y'` where they are longer than two: SQLite builds a table for `IN` on every row it checks,
/// which doubles the time of a compile.
package struct Migration: Sendable {
    /// The version the database has afterwards, kept in `PRAGMA user_version`.
    package let version: Int32
    /// What it brings.
    package let name: String
    /// The statements, separated by semicolons.
    let sql: String
}
