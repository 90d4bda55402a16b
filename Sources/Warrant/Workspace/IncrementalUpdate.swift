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
    /// The generation of the database that the changes were told from.
    let generation: Int

    /// Returns the update, or nil when everything must be compiled.
    ///
    /// - Throws: `.problems` when the changed files have errors.
    func update(for changes: FileChanges) async throws(WorkspaceError) -> CatalogUpdate? {
        let isSmall = changes.changed.allSatisfy { $0.kind == .claim || $0.kind == .study }
        guard changes.added == 0, changes.removed == 0, isSmall else { return nil }
        do {
            return try await update(changed: changes.changed)
        } catch let error as WorkspaceError {
            throw error
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            preconditionFailure("reading a store throws nothing else: \(error)")
        }
    }

    private func update(changed: [CatalogPath]) async throws -> CatalogUpdate? {
        let fragment = await CatalogReader(folder: folder).read(changed, others: StoreIndex(store))
        guard !fragment.hasErrors else { throw WorkspaceError.problems(fragment.diagnostics) }
        let compiled = Dictionary(try store.sourceFiles(Set(changed.map(\.path))).map { ($0.path, $0) }) { first, _ in first }
        guard fragment.files.allSatisfy({ compiled[$0.file.path]?.entity == $0.item }) else { return nil }

        var update = CatalogUpdate(base: generation, engine: Evaluator.edition)
        update.files = fragment.files.map(SourceFile.init)
        let touched = Set(fragment.files.filter { compiled[$0.file.path]?.digest != $0.sha256 }.map(\.item))
        update.claims = fragment.claims.filter { touched.contains($0.id.rawValue) }
        update.studies = fragment.studies.filter { touched.contains($0.reference.rawValue) }
        guard !update.claims.isEmpty || !update.studies.isEmpty else { return update }

        let affected = Set(update.claims.map(\.id))
            .union(try store.claims(weighing: Set(update.studies.map(\.reference))))
        guard let catalog = try catalog(of: try store.claims(affected), with: update) else { return nil }
        let evaluator = Evaluator()
        update.assessments = catalog.claims.map { evaluator.assess($0, in: catalog) }
        update.standings = try standings(after: update, in: catalog)
        return update
    }

    /// A catalogue of the affected claims as they are now; nil when one names a result that is gone.
    private func catalog(of old: [Claim], with update: CatalogUpdate) throws -> Catalog? {
        let changed = Set(update.claims.map(\.id))
        let claims = update.claims + old.filter { !changed.contains($0.id) }
        let keys = Set(claims.flatMap { claim in claim.outcomes.flatMap(\.studies) })
        let unchanged = keys.subtracting(update.studies.map(\.reference))
        let catalog = Catalog(
            topics: try store.topics(), claims: claims, concepts: [], references: [],
            studies: update.studies + (try store.studies(unchanged)), documents: [],
            searches: try store.searches(for: Set(claims.map(\.id))))
        let isWhole = claims.allSatisfy { claim in
            claim.outcomes.flatMap(\.results).allSatisfy { catalog.result($0) != nil }
        }
        return isWhole ? catalog : nil
    }

    /// The standings of every explanation that the assessments may have moved: those that a claim whose verdict, role
    /// or direction changed belongs to, or is named by. Most edits change none of them.
    private func standings(after update: CatalogUpdate, in catalog: Catalog) throws -> [ExplanationStanding] {
        let verdicts = Dictionary(update.assessments.map { ($0.claim, $0.verdict) }) { first, _ in first }
        let claims = catalog.claims.map { ClaimStanding($0, verdict: verdicts[$0.id] ?? .notAssessed) }
        let affected = Set(claims.map(\.id))
        let before = Set(try store.claimStandings(of: affected))
        let changes = before.symmetricDifference(claims)
        guard !changes.isEmpty else { return [] }
        let (moved, owners) = (Set(changes.map(\.id)), Set(changes.map(\.explanation)))
        let explanations = catalog.topics.flatMap(\.explanations).filter {
            owners.contains($0.id) || !moved.isDisjoint(with: $0.chain)
        }
        let unaffected = try store.claimStandings(in: Set(explanations.map(\.id))).filter { !affected.contains($0.id) }
        let calculator = StandingCalculator(claims: unaffected + claims)
        return explanations.map(calculator.standing)
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
