import Synchronization
import WarrantModel

/// The figures on file, worked out for a claim when the first sentence asks for them and kept for all documents.
final class FigureShelf: Sendable {
    private let catalog: Catalog
    private let studies: Vetter.StudyReader?
    /// By the claim's place in the catalogue.
    private let shelf = Mutex<[Int: StoredFigures]>([:])

    /// - Parameter studies: Where to get studies; the catalogue itself when nil.
    init(_ catalog: Catalog, studies: Vetter.StudyReader?) {
        self.catalog = catalog
        self.studies = studies
    }

    /// Returns the figures on file for a claim, or nil when its studies cannot be had.
    ///
    /// Complexity: O(1) but for the first time, which reads all results weighed for the claim.
    func figures(ofClaim place: Int) -> StoredFigures? {
        shelf.withLock { shelf in
            if let known = shelf[place] { return known }
            let claim = catalog.claims[place]
            let weighed = claim.outcomes.flatMap { [$0.body] + $0.independentBodies.map(\.body) }.flatMap(\.evidence).map(\.reference)
            guard let results = results(weighed) else { return nil }
            let figures = StoredFigures(claim, results)
            shelf[place] = figures
            return figures
        }
    }

    /// The results of some references with their studies, in that order, each once.
    private func results(_ references: [ResultReference]) -> [(study: CitationKey, result: StudyResult)]? {
        var seen: Set<ResultReference> = []
        let wanted = references.filter { seen.insert($0).inserted }
        guard let studies else {
            return wanted.compactMap { wanted in catalog.result(wanted).map { (wanted.study, $0.result) } }
        }
        guard let found = studies(Set(wanted.map(\.study))) else { return nil }
        let byKey = Dictionary(found.map { ($0.reference, $0) }) { first, _ in first }
        return wanted.compactMap { wanted in byKey[wanted.study]?.result(wanted.result).map { (wanted.study, $0) } }
    }
}
