#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder that is to be filled with files and must be new or empty.
package struct NewFolder {
    private let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Writes files below the folder.
    ///
    /// - Throws: `CatalogError.unwritable` with the reason in words; a folder that was made here is then removed again.
    package func write(_ files: [CatalogWriter.File]) throws(CatalogError) {
        let manager = FileManager.default
        let existed = manager.fileExists(atPath: path)
        if let file = fileInTheWay { throw .unwritable(path, reason: "'\(file)' is a file, and a folder is needed") }
        do {
            if existed, try !manager.contentsOfDirectory(atPath: path).isEmpty {
                throw CatalogError.unwritable(path, reason: "the folder is not empty")
            }
            for file in files {
                let target = "\(path)/\(file.path)"
                let parent = target[..<(target.lastIndex(of: "/") ?? target.startIndex)]
                try manager.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(filePath: target))
            }
        } catch let error as CatalogError {
            throw error
        } catch {
            // What was half written is of no use; if even removing it fails, the first error says enough.
            if !existed { try? manager.removeItem(atPath: path) }
            throw .unwritable(path, reason: Self.reason(of: error))
        }
    }

    /// A part of the path that exists and is no folder; nil when there is none.
    private var fileInTheWay: String? {
        let ends = path.indices.dropFirst().filter { path[$0] == "/" } + [path.endIndex]
        return ends.map { String(path[..<$0]) }.first { CatalogFolder.isFolder($0) == false }
    }

    /// Why the system refuses, in words; its own words name domains and codes.
    private static func reason(of error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoPermission?, .fileWriteNoPermission?: "permission denied"
        case .fileWriteOutOfSpace?: "no space left"
        case .fileWriteVolumeReadOnly?: "the file system is read-only"
        case .fileWriteFileExists?: "a file of that name is in the way"
        case .fileNoSuchFile?, .fileReadNoSuchFile?: "no such folder"
        default: "the system refuses it"
        }
    }
}
