import Synchronization
import WarrantCatalog
import WarrantModel
import WarrantStore

/// Looks names up in a compiled database, and reads each list of them, and each study, at most once.
///
/// A list that cannot be read counts as empty; the compile then says what is wrong with the store.
final class StoreIndex: CatalogIndex {
    private let store: Store
    private let names = Mutex<[Kind: Set<String>]>([:])
    private let studies = Mutex<[CitationKey: Study?]>([:])

    private enum Kind {
        case claim, explanation, concept, document, topic
    }

    init(_ store: Store) {
        self.store = store
    }

    func contains(_ item: CatalogItem) -> Bool {
        switch item {
        case .claim(let id): names(.claim).contains(id.rawValue)
        case .study(let key): study(key) != nil
        case .result(let reference): study(reference.study)?.result(reference.result) != nil
        // Every study has its reference, and a name that cannot be read counts as missing.
        case .reference(let key): study(key) != nil || (try? store.references([key]).isEmpty) == false
        case .explanation(let id): names(.explanation).contains(id.rawValue)
        case .concept(let id): names(.concept).contains(id.rawValue)
        case .document(let id): names(.document).contains(id.rawValue)
        case .topic(let id): names(.topic).contains(id.rawValue)
        case .outcome, .evidence: false
        }
    }

    func names(like item: CatalogItem) -> [String] {
        switch item {
        case .claim: Array(names(.claim))
        case .result(let reference): study(reference.study)?.results.map(\.id.rawValue) ?? []
        case .explanation: Array(names(.explanation))
        case .concept: Array(names(.concept))
        case .document: Array(names(.document))
        case .topic: Array(names(.topic))
        case .study, .reference:
            // Only for a suggestion; without one the message still says what is wrong.
            (try? store.references())?.map(\.id.rawValue) ?? []
        case .outcome, .evidence: []
        }
    }

    private func names(_ kind: Kind) -> Set<String> {
        names.withLock { known in
            if let names = known[kind] { return names }
            // What cannot be read counts as missing, as said above.
            let names = Set((try? read(kind)) ?? [])
            known[kind] = names
            return names
        }
    }

    private func read(_ kind: Kind) throws(StoreError) -> [String] {
        switch kind {
        case .claim: try store.claimIDs().map(\.rawValue)
        case .explanation: try store.topics().flatMap(\.explanations).map(\.id.rawValue)
        case .concept: try store.conceptIDs().map(\.rawValue)
        case .document: try store.documents().map(\.id.rawValue)
        case .topic: try store.topics().map(\.id.rawValue)
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
