import Foundation
import GRDB
import Testing
import WarrantModel
import WarrantStore

@Suite struct OpeningTests {
    private let folder: ScratchFolder
    private let sample = Sample(claims: 4)

    init() throws {
        folder = try ScratchFolder()
    }

    private func compiled(_ name: String = "c.sqlite") throws -> String {
        try Store.open(folder.file(name), .readWrite).compile(sample.update)
        return folder.file(name)
    }

    private func code(_ path: String, _ access: Store.Access = .readOnly) -> StoreError.Code? {
        do {
            _ = try Store.open(path, access, patience: 0.05)
            return nil
        } catch {
            return error.code
        }
    }

    private func execute(_ sql: String, on path: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    @Test func `folders on the way are created for a compile`() throws {
        let path = try compiled("a/b/c.sqlite")
        #expect(try Store.open(path).evaluation() == sample.evaluation)
    }

    @Test func `reading leaves no file beside the database`() throws {
        let path = try compiled()
        let before = try (folder.contents, folder.bytes(of: "c.sqlite"))
        let store = try Store.open(path)
        _ = try store.evaluation()
        _ = try store.search("knee")
        #expect(try folder.contents == before.0)
        #expect(try folder.bytes(of: "c.sqlite") == before.1)
    }

    @Test func `the database travels as one file`() throws {
        let path = try compiled()
        #expect(try folder.contents == ["c.sqlite"])
        try FileManager.default.copyItem(atPath: path, toPath: folder.file("copy.sqlite"))
        #expect(try Store.open(folder.file("copy.sqlite")).evaluation() == sample.evaluation)
    }

    @Test func `a missing file is called missing, and is not created`() throws {
        #expect(code(folder.file("none.sqlite")) == .missing)
        #expect(try folder.contents == [])
    }

    @Test func `a database that was never compiled is called empty`() throws {
        #expect(code(try folder.write([], to: "zero.sqlite")) == .empty)
        _ = try Store.open(folder.file("new.sqlite"), .readWrite)
        #expect(code(folder.file("new.sqlite")) == .empty)
    }

    @Test(arguments: [Store.Access.readOnly, .readWrite])
    func `garbage is not a database`(access: Store.Access) throws {
        let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 13) }
        #expect(code(try folder.write(bytes, to: "garbage.sqlite"), access) == .notADatabase)
        #expect(try folder.bytes(of: "garbage.sqlite") == bytes)
    }

    @Test(arguments: [Store.Access.readOnly, .readWrite])
    func `the database of another program is left alone`(access: Store.Access) throws {
        let path = folder.file("other.sqlite")
        try execute("CREATE TABLE contact (name TEXT)", on: path)
        #expect(code(path, access) == .notACatalogue)
        try execute("PRAGMA application_id = 1", on: path)
        #expect(code(path, access) == .notACatalogue)
    }

    @Test(arguments: [Store.Access.readOnly, .readWrite])
    func `a newer version is refused with both versions`(access: Store.Access) throws {
        let path = try compiled()
        try execute("PRAGMA user_version = 99", on: path)
        let error = #expect(throws: StoreError.self) { try Store.open(path, access) }
        #expect(error?.code == .newerVersion)
        #expect(error?.detail == "schema 99, this one knows 6")
    }

    @Test(arguments: [100, 4096, 5000, 20000, 60000])
    func `a truncated file is called damaged`(size: Int) throws {
        _ = try compiled()
        let path = try folder.write(Array(folder.bytes(of: "c.sqlite").prefix(size)), to: "cut.sqlite")
        var found: StoreError.Code?
        do {
            let store = try Store.open(path)
            _ = try store.evaluation()
        } catch {
            found = error.code
        }
        #expect(found == .corrupt || found == .notADatabase)
    }

    @Test func `pages overwritten with noise never stop the program`() throws {
        _ = try compiled()
        let whole = try folder.bytes(of: "c.sqlite")
        for page in stride(from: 1, to: whole.count / 4096, by: 9) {
            var bytes = whole
            for offset in 0..<4096 { bytes[page * 4096 + offset] = UInt8(truncatingIfNeeded: offset &* 31) }
            let path = try folder.write(bytes, to: "noise.sqlite")
            do {
                let store = try Store.open(path)
                // The page may hold an index that reading does not need.
                _ = try store.evaluation()
            } catch {
                #expect(error.code == .corrupt)
            }
        }
    }

    @Test func `a value that no version writes is called damage, with column and value`() throws {
        let path = try compiled()
        try execute(
            "PRAGMA ignore_check_constraints = ON; UPDATE claim SET kind = 'rumor' WHERE id = 'CL-000002'", on: path)
        let error = #expect(throws: StoreError.self) { try Store.open(path).catalog() }
        #expect(
            error?.description
                == "'\(path)' is damaged (column 'kind' holds string(\"rumor\")); delete it and run 'warrant build' to compile it anew")
    }

    @Test func `a folder that cannot be created is named as the reason`() throws {
        let file = try folder.write([1], to: "file")
        let error = #expect(throws: StoreError.self) { try Store.open(file + "/c.sqlite", .readWrite) }
        #expect(error?.code == .cannotOpen)
        #expect(error?.detail == "its folder cannot be created")
    }

    @Test func `a folder is not a database`() throws {
        #expect(code(folder.path) == .cannotOpen)
        #expect(code(folder.path, .readWrite) == .cannotOpen)
    }

    @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
    func `a read-only folder can be read and refuses a compile`() throws {
        let path = try compiled()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
        #expect(try Store.open(path).evaluation() == sample.evaluation)
        let error = #expect(throws: StoreError.self) {
            try Store.open(path, .readWrite).compile(CatalogUpdate(engine: "e"))
        }
        #expect(error?.code == .readOnly || error?.code == .cannotOpen)
    }

    @Test func `a connection that may not write says so`() throws {
        let store = try Store.open(try compiled())
        let error = #expect(throws: StoreError.self) { try store.compile(CatalogUpdate(engine: "e")) }
        #expect(error?.code == .readOnly)
    }

    @Test func `a full disk is called full and changes nothing`() throws {
        let store = try Store.open(try compiled(), .readWrite)
        try store.queue.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count")!
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        let error = #expect(throws: StoreError.self) { try store.compile(Sample(claims: 30).update) }
        #expect(error?.code == .diskFull)
        #expect(try store.evaluation() == sample.evaluation)
        #expect(try store.integrityProblems() == [])
    }

    @Test func `a file that somebody else is writing is called busy`() throws {
        let path = try compiled()
        let store = try Store.open(path, .readWrite, patience: 0.05)
        try DatabaseQueue(path: path).writeWithoutTransaction { other in
            try other.beginTransaction(.exclusive)
            #expect(code(path) == .busy)
            let error = #expect(throws: StoreError.self) { try store.compile(CatalogUpdate(engine: "e")) }
            #expect(error?.code == .busy)
            try other.rollback()
        }
        #expect(try store.compile(CatalogUpdate(engine: "e")) == 2)
    }
}
