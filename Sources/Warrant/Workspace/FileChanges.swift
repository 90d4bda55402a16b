import WarrantCatalog
import WarrantStore

/// Which files differ from those a database was compiled from, told by size and time of change.
struct FileChanges {
    /// Files that are new or may have changed, in order of path.
    private(set) var changed: [CatalogPath] = []
    /// How many of them are new.
    private(set) var added = 0
    /// How many files are gone.
    private(set) var removed = 0

    /// Compares two lists, both in order of path. Complexity: O(n) in their lengths.
    init(files: [CatalogPath], compiled: [SourceStamp]) {
        var index = 0
        for file in files {
            while index < compiled.count, compiled[index].path < file.path {
                removed += 1
                index += 1
            }
            guard index < compiled.count, compiled[index].path == file.path else {
                changed.append(file)
                added += 1
                continue
            }
            if compiled[index].size != file.size || compiled[index].modified != file.modified { changed.append(file) }
            index += 1
        }
        removed += compiled.count - index
    }

    var isEmpty: Bool { changed.isEmpty && removed == 0 }
}
