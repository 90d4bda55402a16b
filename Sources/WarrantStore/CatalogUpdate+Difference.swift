public import WarrantModel

extension CatalogUpdate {
    /// The update that turns one evaluation into another; what is equal in both is left alone.
    /// Complexity: O(n) in the records of both.
    public init(from old: Evaluation, to new: Evaluation, engine: String) {
        self.init(engine: engine)
        let (before, after) = (old.catalog, new.catalog)
        (topics, removedTopics) = Self.changes(from: before.topics, to: after.topics, by: \.id)
        (claims, removedClaims) = Self.changes(from: before.claims, to: after.claims, by: \.id)
        (references, removedReferences) = Self.changes(from: before.references, to: after.references, by: \.id)
        (studies, removedStudies) = Self.changes(from: before.studies, to: after.studies, by: \.reference)
        (documents, removedDocuments) = Self.changes(from: before.documents, to: after.documents, by: \.id)
        concepts = before.concepts == after.concepts ? nil : after.concepts
        searches = before.searches == after.searches ? nil : after.searches

        // A claim or a topic that is replaced loses its computed results, so these go in again.
        let changedClaims = Set(claims.map(\.id))
        let oldAssessments = Dictionary(uniqueKeysWithValues: old.assessments.map { ($0.claim, $0) })
        assessments = new.assessments.filter {
            changedClaims.contains($0.claim) || oldAssessments[$0.claim] != $0
        }
        let changedExplanations = Set(topics.flatMap(\.explanations).map(\.id))
        let oldStandings = Dictionary(uniqueKeysWithValues: old.standings.map { ($0.explanation, $0) })
        standings = new.standings.filter {
            changedExplanations.contains($0.explanation) || oldStandings[$0.explanation] != $0
        }
    }

    /// Returns what is new or different, and the keys of what is gone.
    private static func changes<Record: Equatable, Key: Hashable>(
        from old: [Record], to new: [Record], by key: KeyPath<Record, Key>
    ) -> (changed: [Record], removed: [Key]) {
        let before = Dictionary(uniqueKeysWithValues: old.map { ($0[keyPath: key], $0) })
        let kept = Set(new.map { $0[keyPath: key] })
        return (
            new.filter { before[$0[keyPath: key]] != $0 },
            old.map { $0[keyPath: key] }.filter { !kept.contains($0) }
        )
    }
}
