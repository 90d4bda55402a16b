import Foundation
import GRDB
import Testing
import WarrantModel
import WarrantStore

@Suite struct MigrationTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    /// A database as version 1 left it. Delete it and run the tests to record it anew, which only a change of
    /// a released migration would call for, and that is not allowed.
    private func copyOfVersion1() throws -> String {
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/version-1.sqlite").path
        if !FileManager.default.fileExists(atPath: fixture) {
            try Self.recordVersion1(at: fixture)
            Issue.record("recorded \(fixture); run the tests again")
        }
        let copy = folder.file("version-1.sqlite")
        try FileManager.default.copyItem(atPath: fixture, toPath: copy)
        return copy
    }

    @Test func `versions count from 1 without gaps`() {
        #expect(Migration.all.map(\.version) == (1...Int32(Migration.all.count)).map { $0 })
        #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
    }

    @Test func `a file of version 1 must be brought up to date before it is read`() throws {
        let error = #expect(throws: StoreError.self) { try Store.open(copyOfVersion1()) }
        #expect(error?.code == .olderVersion)
        #expect(error?.detail == "schema 1, this one knows 6")
    }

    @Test func `a file of version 1 is brought up to date and compiled anew`() throws {
        let path = try copyOfVersion1()
        let store = try Store.open(path, .readWrite)
        #expect(try store.catalog().claims.map(\.statement) == ["Walking eases knees."])
        #expect(try store.search("knees walked", in: .claims).map(\.subject) == [.claim("AA-01")])
        #expect(try store.search("trial").map(\.subject) == [.study("author2020walk")])
        let state = try store.state()
        #expect(state.schemaVersion == 6)
        #expect(state.generation == 0)
        #expect(state.files == [])
        #expect(try store.integrityProblems() == [])
        try store.compile(Sample().update)
        #expect(try Store.open(path).evaluation() == Sample().evaluation)
    }

    @Test(arguments: 0..<Int32(6))
    func `every version reaches the newest schema`(version: Int32) throws {
        func schema(from version: Int32) throws -> [String] {
            try DatabaseQueue().write { database in
                try Migrator(database).migrate(to: version)
                try Migrator(database).migrate()
                return try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            }
        }
        #expect(try schema(from: version) == schema(from: 6))
    }

    @Test(
        arguments: [
            (["Roche", "et al."], 2002, "Roche et al. 2002"), (["Roche"], 2002, "Roche 2002"), (["Hudson", "Darthuy"], nil, "Hudson & Darthuy, no date"),
            (["Yeung", "Yeung", "et al."], 2011, "Yeung et al. 2011"), (["A", "B", "C"], nil, "A et al., no date"),
            (["et al."], 2000, "[no author] 2000"), ([], nil, "[no author], no date"),
        ] as [([String], Int?, String)])
    func `a citation names the authors that the record names, and no year that it lacks`(names: [String], year: Int?, label: String) throws {
        let queue = try Store.inMemory().queue
        let found = try queue.write { database in
            try database.execute(
                sql: "INSERT INTO reference (id, type, year, verification, retraction) VALUES ('key', 'book', ?, 'read', 'unknown')",
                arguments: [year])
            for (position, name) in names.enumerated() {
                let isName = name != "et al."
                try database.execute(
                    sql: "INSERT INTO author VALUES ('key', ?, ?, NULL, ?)",
                    arguments: [position, isName ? name : nil, isName ? nil : name])
            }
            return try String.fetchOne(database, sql: "SELECT label FROM citation")
        }
        #expect(found == label)
    }

    private static func recordVersion1(at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 512") }
        try queue.write { database in
            try Migrator(database).migrate(to: 1)
            try database.execute(
                sql: """
                    INSERT INTO meta VALUES ('generation', '3'), ('engine', 'one');
                    INSERT INTO sourceFile VALUES ('Claims/a/AA-01.yaml', 'claim', 'AA-01', printf('%064x', 7), 10, NULL);
                    INSERT INTO document VALUES ('page', 'A page', 'clinic', NULL, NULL, NULL, 3, 'en', NULL);
                    INSERT INTO topic VALUES ('topic', 'A topic', 'people');
                    INSERT INTO explanation VALUES ('one', 'topic', 0, 'One', 'cause', 'An account.');
                    INSERT INTO concept VALUES ('knee', 0, 'knee', NULL, 'anatomy');
                    INSERT INTO reference (id, type, title, verification, retraction)
                        VALUES ('author2020walk', 'article-journal', 'A trial of walking', 'read', 'unknown');
                    INSERT INTO author VALUES ('author2020walk', 0, 'Author', 'A', NULL);
                    INSERT INTO study VALUES ('author2020walk', 'rct');
                    INSERT INTO studyResult (study, id, position, outcome, population, intervention, summary, limitations, readAt)
                        VALUES ('author2020walk', 'r1', 0, 'pain', 'adults', 'walking', 'Less pain.', 'Small.', 'page 1');
                    INSERT INTO claim (id, slug, statement, plain, kind, explanation, role, direction, causalLevel, population,
                        comparator, testable, searchDocumented, searchNote, reviewStatus)
                        VALUES ('AA-01', 'walking', 'Walking eases knees.', 'Walking', 'treatment', 'one', 'necessary', 'benefit', 6,
                        'adults', 'rest', 1, 1, 'searched', 'draft');
                    INSERT INTO phrasing VALUES ('AA-01', 0, 'Walk it off.');
                    INSERT INTO claimConcept VALUES ('AA-01', 0, 'knee');
                    INSERT INTO assertion VALUES ('AA-01', 0, 'page', 2, 'Walking eases', 'strong', NULL);
                    INSERT INTO outcome (claim, id, position, name, importance, betterWhen)
                        VALUES ('AA-01', 'pain', 0, 'Pain', 'critical', 'lower');
                    INSERT INTO body (claim, outcome, position, leadStudy, leadResult, contrast)
                        VALUES ('AA-01', 'pain', 0, 'author2020walk', 'r1', 'same');
                    INSERT INTO weighedResult VALUES ('AA-01', 'pain', 0, 0, 'author2020walk', 'r1', 'supports', 'direct', NULL);
                    """)
        }
    }
}
