import Foundation
import GRDB
import Testing
import WarrantModel
import WarrantStore

/// A copy of the database and its journal, taken in the middle of a compile, is what a kill at that moment
/// leaves on disk.
@Suite struct CrashTests {
    private let folder: ScratchFolder
    private let old = Sample(claims: 6)
    private let new = Sample(claims: 40)

    init() throws {
        folder = try ScratchFolder()
    }

    /// Compiles `update` over the old sample with so little memory that pages reach the file before the
    /// commit, and copies the files at each of the moments.
    private func images(of update: CatalogUpdate, every step: Int) throws -> [String] {
        let path = folder.file("c.sqlite")
        let store = try Store.open(path, .readWrite)
        try store.compile(old.update)
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = 8; PRAGMA cache_spill = 8") }
        var images: [String] = []
        try store.compile(update) { progress in
            guard progress.done % step == 0 else { return }
            let image = folder.file("image-\(progress.done).sqlite")
            try FileManager.default.copyItem(atPath: path, toPath: image)
            if FileManager.default.fileExists(atPath: path + "-journal") {
                try FileManager.default.copyItem(atPath: path + "-journal", toPath: image + "-journal")
            }
            images.append(image)
        }
        return images
    }

    @Test(arguments: [Store.Access.readOnly, .readWrite])
    func `a kill at any moment leaves the old database`(access: Store.Access) throws {
        let images = try images(of: new.update, every: 50)
        #expect(images.count > 5)
        let whole = try folder.bytes(of: "image-0.sqlite")
        var torn = 0
        for image in images {
            if try folder.bytes(of: String(image.split(separator: "/").last!)) != whole { torn += 1 }
            let store = try Store.open(image, access)
            #expect(try store.evaluation() == old.evaluation)
            #expect(try store.integrityProblems() == [])
        }
        // Else the journal was never needed, and the test shows nothing.
        #expect(torn > 3)
    }

    @Test func `a kill during a small compile leaves the old database`() throws {
        let update = CatalogUpdate(from: old.evaluation, to: Sample(claims: 6, steps: 9).evaluation, engine: "e")
        for image in try images(of: update, every: 1) {
            #expect(try Store.open(image).evaluation() == old.evaluation)
        }
    }

    @Test func `the first compile, killed, leaves no catalogue`() throws {
        let path = folder.file("first.sqlite")
        let store = try Store.open(path, .readWrite)
        var seen = 0
        try store.compile(new.update) { _ in
            let image = folder.file("first-image.sqlite")
            try? FileManager.default.removeItem(atPath: image)
            try FileManager.default.copyItem(atPath: path, toPath: image)
            let error = #expect(throws: StoreError.self) { try Store.open(image) }
            #expect(error?.code == .empty)
            seen += 1
        }
        #expect(seen > 5)
        #expect(try Store.open(path).evaluation() == new.evaluation)
    }
}
