import Foundation
import Warrant

/// The project's own catalogue.
enum RealCatalog {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    static func catalog() async throws -> Catalog {
        try await CatalogReader(folder: CatalogFolder(path: path)).read().catalog()
    }

    static func evaluation() async throws -> Evaluation {
        Evaluator().evaluate(try await catalog())
    }

    /// A copy of the catalogue's text files in a folder of its own, which the caller removes.
    static func copy() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["Claims", "Sources-References"] {
            try FileManager.default.copyItem(at: URL(filePath: path).appending(path: name), to: folder.appending(path: name))
        }
        return folder
    }
}
