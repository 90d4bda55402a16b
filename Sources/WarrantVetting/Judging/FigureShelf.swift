import Synchronization
import WarrantModel

/// The figures on file, worked out for a claim when the first sentence asks for them and kept for all documents.
final class FigureShelf: Sendable {
    private let catalog: Catalog
    /// By the claim's place in the catalogue.
    private let shelf = Mutex<[Int: StoredFigures]>([:])

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// Complexity: O(1) but for the first time, which reads all results weighed for the claim.
    func figures(ofClaim place: Int) -> StoredFigures {
        shelf.withLock { shelf in
            if let known = shelf[place] { return known }
            let figures = StoredFigures(catalog.claims[place], in: catalog)
            shelf[place] = figures
            return figures
        }
    }
}
