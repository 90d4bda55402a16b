import WarrantCatalog
import WarrantStore

/// Which files differ from those a database was compiled from, told by size and time of change.
struct FileChanges {
    /// Files that are new or may have changed.
    let changed: [CatalogPath]
    /// Files that are gone.
    let removed: [SourceFile]
    /// What the database remembers, by path.
    let compiled: [String: SourceFile]

    init(files: [CatalogPath], compiled: [SourceFile]) {
        let byPath = Dictionary(compiled.map { ($0.path, $0) }) { first, _ in first }
        changed = files.filter { file in
            guard let known = byPath[file.path] else { return true }
            return known.size != file.size || known.modified != file.modified
        }
        let present = Set(files.map(\.path))
        removed = compiled.filter { !present.contains($0.path) }
        self.compiled = byPath
    }

    var isEmpty: Bool { changed.isEmpty && removed.isEmpty }
}
