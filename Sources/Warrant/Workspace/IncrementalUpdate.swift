import WarrantCatalog
import WarrantGrading
import WarrantModel
import WarrantStore
import WarrantText

/// Works out the smallest update of a database for a few changed claims and studies.
///
/// Anything that reaches further (a file gone, another kind of file, a study that lost a result) is left to
/// a compile of everything, which is always right.
struct IncrementalUpdate {
    let folder: CatalogFolder
    let store: Store
    let state: StoreState

    /// Returns the update, or nil when everything must be compiled.
    ///
    /// - Throws: `.problems` when the changed files have errors.
    func update(for changes: FileChanges) async throws(WorkspaceError) -> CatalogUpdate? {
        let isSmall = changes.changed.allSatisfy { file in
            (file.kind == .claim || file.kind == .study) && changes.compiled[file.path] != nil
        }
        guard changes.removed.isEmpty, isSmall else { return nil }
        do {
            return try await update(changed: changes.changed, compiled: changes.compiled)
        } catch let error as WorkspaceError {
            throw error
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            preconditionFailure("reading a store throws nothing else: \(error)")
        }
    }

    private func update(changed: [CatalogPath], compiled: [String: SourceFile]) async throws -> CatalogUpdate? {
        let fragment = await CatalogReader(folder: folder).read(changed, others: try StoreIndex(store))
        guard !fragment.hasErrors else { throw WorkspaceError.problems(fragment.diagnostics) }
        guard fragment.files.allSatisfy({ compiled[$0.file.path]?.entity == $0.item }) else { return nil }

        var update = CatalogUpdate(base: state.generation, engine: Evaluator.edition)
        update.files = fragment.files.map(SourceFile.init)
        let touched = Set(fragment.files.filter { compiled[$0.file.path]?.digest != $0.sha256 }.map(\.item))
        update.claims = fragment.claims.filter { touched.contains($0.id.rawValue) }
        update.studies = fragment.studies.filter { touched.contains($0.reference.rawValue) }
        guard !update.claims.isEmpty || !update.studies.isEmpty else { return update }

        let changedIDs = Set(update.claims.map(\.id))
        let affected = changedIDs.union(try store.claims(weighing: Set(update.studies.map(\.reference))))
        guard let catalog = try catalog(of: affected, with: update) else { return nil }
        let evaluator = Evaluator()
        update.assessments = catalog.claims.map { evaluator.assess($0, in: catalog) }
        update.standings = try standings(after: update, in: catalog)
        return update
    }

    /// A catalogue of the affected claims as they are now; nil when one names a result that is gone.
    private func catalog(of affected: Set<Claim.ID>, with update: CatalogUpdate) throws -> Catalog? {
        let old = try store.evaluation(of: affected).catalog
        let claims = update.claims + old.claims.filter { claim in !update.claims.contains { $0.id == claim.id } }
        let keys = Set(claims.flatMap { claim in claim.outcomes.flatMap(\.studies) })
        let unchanged = keys.subtracting(update.studies.map(\.reference))
        let catalog = Catalog(
            topics: old.topics, claims: claims, concepts: [], references: [],
            studies: update.studies + (try store.studies(unchanged)), documents: [], searches: old.searches)
        let isWhole = claims.allSatisfy { claim in
            claim.outcomes.flatMap(\.results).allSatisfy { catalog.result($0) != nil }
        }
        return isWhole ? catalog : nil
    }

    /// The standings of every explanation that the assessments may have moved.
    private func standings(after update: CatalogUpdate, in catalog: Catalog) throws -> [ExplanationStanding] {
        let explanations = Set(catalog.claims.map(\.explanation))
        var filter = ClaimFilter()
        filter.explanations = explanations
        let verdicts = Dictionary(update.assessments.map { ($0.claim, $0.verdict) }) { first, _ in first }
        let changed = Dictionary(update.claims.map { ($0.id, $0) }) { first, _ in first }
        let links = try store.claimSummaries(filter).map { summary in
            changed[summary.claim].map { ClaimStanding($0, verdict: verdicts[$0.id] ?? summary.verdict) }
                ?? ClaimStanding(
                    id: summary.claim, explanation: summary.explanation, kind: summary.kind, role: summary.role,
                    direction: summary.direction, verdict: verdicts[summary.claim] ?? summary.verdict)
        }
        return catalog.topics.flatMap(\.explanations).filter { explanations.contains($0.id) }.map {
            StandingCalculator(claims: links).standing(of: $0)
        }
    }
}

extension Outcome {
    /// Every result that the outcome names.
    fileprivate var results: [ResultReference] {
        ([body] + independentBodies.map(\.body)).flatMap { body in
            body.evidence.map(\.reference) + (body.pool?.results ?? []) + (body.lead.map { [$0] } ?? [])
        }
    }

    fileprivate var studies: [CitationKey] { results.map(\.study) }
}
