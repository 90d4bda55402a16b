import Foundation
import GRDB
import Testing
import WarrantStore

/// `Docs/database.md` ends with a list of views, tables and columns that is made from the schema's own
/// comments. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct DatabaseDocumentationTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Docs/database.md")
    private static let marker = "<!-- made from the schema: RECORD_SNAPSHOTS=1 swift test --filter DatabaseDocumentationTests -->\n"

    private func text() throws -> String {
        try String(contentsOf: Self.page, encoding: .utf8)
    }

    @Test func `every view, table and column is listed with its meaning`() throws {
        let parts = try text().components(separatedBy: Self.marker)
        let made = try SchemaPage(schema()).markdown
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            let page = parts[0].trimmingCharacters(in: .newlines) + "\n\n" + Self.marker + made
            try page.write(to: Self.page, atomically: true, encoding: .utf8)
        } else {
            #expect(parts.count == 2)
            #expect(parts.last == made, "the list is stale; record it with RECORD_SNAPSHOTS=1")
        }
    }

    @Test func `every column has a comment`() throws {
        for object in try SchemaPage(schema()).objects {
            #expect(!object.comment.isEmpty, "\(object.name)")
            #expect(object.columns.map(\.name) == (try columns(of: object.name)), "\(object.name)")
            for column in object.columns { #expect(!column.comment.isEmpty, "\(object.name).\(column.name)") }
        }
    }

    @Test func `every query on the page runs, and answers`() throws {
        let store = try Store.inMemory()
        try store.compile(Sample(claims: 30).update)
        let queries = try text().components(separatedBy: "```sql\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        #expect(queries.count == 10)
        for query in queries {
            let rows = try store.queue.read { try Row.fetchAll($0, sql: query) }
            #expect(!rows.isEmpty, "\(query)")
        }
    }

    private func schema() throws -> [String] {
        try Store.inMemory().queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE 'CREATE VIRTUAL%'
                    AND name NOT LIKE 'searchIndex_%' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid
                    """)
        }
    }

    private func columns(of name: String) throws -> [String] {
        try Store.inMemory().queue.read { database in
            try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
        }
    }
}

/// The comments of the schema, as a page: each column's comment follows it, up to the next column.
struct SchemaPage {
    struct Object {
        var name: String
        var isView: Bool
        var comment: String
        var columns: [(name: String, comment: String)] = []
    }

    let objects: [Object]

    init(_ schema: [String]) {
        objects = schema.map(Self.object)
    }

    var markdown: String {
        objects.map { object in
            "\n### `\(object.name)`" + (object.isView ? " (view)" : "") + "\n\n\(object.comment)\n\n"
                + "| column | meaning |\n|---|---|\n"
                + object.columns.map { "| `\($0.name)` | \($0.comment.replacing("|", with: "\\|")) |\n" }.joined()
        }.joined()
    }

    private static func object(_ sql: String) -> Object {
        let lines = sql.components(separatedBy: "\n")
        let head = lines[0].components(separatedBy: " ")
        var object = Object(name: head[2], isView: head[1] == "VIEW", comment: comment(in: lines[0]) ?? "")
        var pending: String?
        for var line in lines.dropFirst() {
            if object.isView, line.contains("SELECT ") { line = line.replacing("SELECT ", with: "") }
            if let column = column(in: line, isView: object.isView) { pending = column }
            if let words = comment(in: line), let name = pending {
                object.columns.append((name, words))
                pending = nil
            }
        }
        return object
    }

    /// The column that a line declares; nil for constraints, conditions and continued expressions.
    private static func column(in line: String, isView: Bool) -> String? {
        let code = line.components(separatedBy: " -- ")[0].trimmingCharacters(in: .whitespaces)
        if isView {
            guard line.contains("-- ") else { return nil }
            return code.components(separatedBy: " ").last?.trimmingCharacters(in: CharacterSet(charactersIn: ","))
        }
        let words = code.components(separatedBy: " ")
        guard words.count > 1, ["TEXT", "INTEGER", "REAL"].contains(words[1].trimmingCharacters(in: CharacterSet(charactersIn: ","))) else {
            return nil
        }
        return words[0]
    }

    private static func comment(in line: String) -> String? {
        let parts = line.components(separatedBy: "-- ")
        return parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : nil
    }
}
