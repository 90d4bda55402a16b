import Synchronization
import WarrantCatalog
import WarrantModel
import WarrantStore

/// Looks names up in a compiled database, each study at most once.
final class StoreIndex: CatalogIndex {
    private let store: Store
    /// Topics, documents and concepts; no claims.
    private let frame: Catalog
    private let studies = Mutex<[CitationKey: Study?]>([:])
    private let claims: Set<Claim.ID>

    init(_ store: Store) throws(StoreError) {
        self.store = store
        frame = try store.evaluation(of: []).catalog
        claims = Set(try store.claimIDs())
    }

    func contains(_ item: CatalogItem) -> Bool {
        switch item {
        case .claim(let id): claims.contains(id)
        case .study(let key): study(key) != nil
        case .result(let reference): study(reference.study)?.result(reference.result) != nil
        // Every study has its reference, and a name that cannot be read counts as missing.
        case .reference(let key): study(key) != nil || (try? store.references([key]).isEmpty) == false
        case .explanation(let id): frame.explanation(id) != nil
        case .concept(let id): frame.concept(id) != nil
        case .document(let id): frame.document(id) != nil
        case .topic(let id): frame.topics.contains { $0.id == id }
        case .outcome, .evidence: false
        }
    }

    func names(like item: CatalogItem) -> [String] {
        switch item {
        case .claim: claims.map(\.rawValue)
        case .result(let reference): study(reference.study)?.results.map(\.id.rawValue) ?? []
        case .explanation: frame.topics.flatMap(\.explanations).map(\.id.rawValue)
        case .concept: frame.concepts.map(\.id.rawValue)
        case .document: frame.documents.map(\.id.rawValue)
        case .topic: frame.topics.map(\.id.rawValue)
        case .study, .reference:
            // Only for a suggestion; without one the message still says what is wrong.
            (try? store.references())?.map(\.id.rawValue) ?? []
        case .outcome, .evidence: []
        }
    }

    private func study(_ key: CitationKey) -> Study? {
        studies.withLock { known in
            if let study = known[key] { return study }
            // A study that cannot be read counts as missing; the compile then says what is wrong with the store.
            let study = try? store.studies([key]).first
            known[key] = study
            return study
        }
    }
}
