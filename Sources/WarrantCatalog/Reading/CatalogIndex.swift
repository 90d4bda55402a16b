import WarrantModel

/// Knows which items exist outside the files being read, and what they are called.
public protocol CatalogIndex: Sendable {
    /// Whether an item exists.
    func contains(_ item: CatalogItem) -> Bool

    /// Returns the names of the items of the same kind (for a result, of the same study).
    func names(like item: CatalogItem) -> [String]
}

/// An index of nothing: everything must be among the files being read.
struct EmptyIndex: CatalogIndex {
    func contains(_ item: CatalogItem) -> Bool { false }
    func names(like item: CatalogItem) -> [String] { [] }
}
