/// Findings that were there before, so that only new ones count.
public struct Baseline: Sendable, Hashable {
    public private(set) var keys: Set<FindingKey>

    public init(_ keys: some Sequence<FindingKey> = []) {
        self.keys = Set(keys)
    }

    /// Takes every finding of a run that no comment allows.
    public init(of documents: [VettedDocument]) {
        keys = Set(documents.lazy.flatMap(\.findings).filter { $0.isNew || $0.state == .known }.map(\.key))
    }

    /// Marks the findings that the baseline has as known.
    public func apply(to documents: inout [VettedDocument]) {
        guard !keys.isEmpty else { return }
        for document in documents.indices {
            for finding in documents[document].findings.indices
            where documents[document].findings[finding].isNew && keys.contains(documents[document].findings[finding].key) {
                documents[document].findings[finding].state = .known
            }
        }
    }

    /// Returns the keys that no longer occur in the pages that were vetted, in order; keys of other pages are left alone.
    ///
    /// - Parameter missing: Whether a page of this path exists; keys of pages that are gone are stale too.
    public func staleKeys(after documents: [VettedDocument], exists: (String) -> Bool) -> [FindingKey] {
        let vetted = Set(documents.map(\.projectPath))
        let current = Set(documents.lazy.flatMap(\.findings).map(\.key))
        var known: [String: Bool] = [:]
        return keys.filter { key in
            if vetted.contains(key.path) { return !current.contains(key) }
            if let found = known[key.path] { return !found }
            let found = exists(key.path)
            known[key.path] = found
            return !found
        }.sorted()
    }

    /// Returns the baseline without some keys.
    public func removing(_ stale: [FindingKey]) -> Baseline {
        Baseline(keys.subtracting(stale))
    }

    /// The keys that another baseline has and this one lacks, in order.
    public func additions(in other: Baseline) -> [FindingKey] {
        other.keys.subtracting(keys).sorted()
    }
}
