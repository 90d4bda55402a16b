public import WarrantCatalog
import WarrantGrading
public import WarrantModel
public import WarrantStore
public import WarrantText
import WarrantVetting

/// A catalogue and the database compiled from it: the way in for everything Warrant does.
///
/// Text files are the truth. Every read brings the database up to date first; with a database alone, it is
/// read as it is.
public struct Workspace: Sendable {
    /// The text files; nil when only a database was given.
    public let folder: CatalogFolder?
    /// The path of the database.
    public let database: String

    public init(folder: CatalogFolder?, database: String) {
        self.folder = folder
        self.database = database
    }

    /// Opens the catalogue in a folder, with its database beside it.
    ///
    /// - Throws: `WorkspaceError.catalog(.notACatalog)`.
    public static func open(_ path: String) throws(WorkspaceError) -> Workspace {
        try WorkspaceLocator(catalog: path).locate()
    }

    /// Returns the database, brought up to date when text files are there.
    ///
    /// - Throws: `.problems` when the text files have errors, `.store`, `.catalog`.
    public func store() async throws(WorkspaceError) -> Store {
        if folder != nil { try await Compiler(workspace: self).compile() }
        do {
            return try Store.open(database, .readOnly)
        } catch {
            throw .store(error)
        }
    }

    /// Returns the whole catalogue with every verdict.
    public func evaluation() async throws(WorkspaceError) -> Evaluation {
        let store = try await store()
        do {
            return try store.evaluation()
        } catch {
            throw .store(error)
        }
    }

    /// Returns what vetting needs of the catalogue, and no more.
    public func vettingIndex() async throws(WorkspaceError) -> VettingIndex {
        let store = try await store()
        do {
            return try store.vettingIndex()
        } catch {
            throw .store(error)
        }
    }

    /// Returns the catalogue as vetting needs it, with a way to the studies.
    func vettingCatalog() async throws(WorkspaceError) -> VettingCatalog {
        async let tables: Void = Vetter.prepare()
        let store = try await store()
        do {
            // A database that goes away during a run takes nothing else with it: figures are then not judged.
            let index = try store.vettingIndex()
            await tables
            return VettingCatalog(index) { keys in try? store.studies(keys) }
        } catch {
            throw .store(error)
        }
    }

    /// Returns one claim with its verdict and the studies it weighs.
    ///
    /// - Throws: `.unknown` with the nearest id when there is no such claim.
    public func evaluation(of claim: String) async throws(WorkspaceError) -> Evaluation {
        let store = try await store()
        do {
            let id = Claim.ID(claim.uppercased())
            let evaluation = try store.evaluation(of: [id])
            if evaluation.catalog.claim(id) != nil { return evaluation }
            let names = try store.claimIDs().map(\.rawValue)
            throw WorkspaceError.unknown(
                noun: "claim", name: claim, nearest: try NearestName.of(claim, among: names)
                    // A reference can be shown too, so its key may have been meant.
                    ?? NearestName.of(claim, among: store.references().map(\.id.rawValue)))
        } catch let error as WorkspaceError {
            throw error
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            preconditionFailure("reading a store throws nothing else: \(error)")
        }
    }

    /// Returns a reference with the study read from it and the claims that weigh it; nil when there is none of the key.
    public func catalog(citing key: String) async throws(WorkspaceError) -> Catalog? {
        let store = try await store()
        do {
            let key = CitationKey(key.lowercased())
            let references = try store.references([key])
            guard !references.isEmpty else { return nil }
            return Catalog(
                topics: try store.topics(), claims: try store.claims(Set(store.claims(weighing: [key]))), concepts: [],
                references: references, studies: try store.studies([key]), documents: [], searches: [])
        } catch {
            throw .store(error)
        }
    }

    /// Reads every text file and returns every problem, and, when there is no error, what the lints find.
    ///
    /// - Parameters:
    ///   - documentFolder: Where the texts of the documents lie, to check anchors and digests; nil to skip.
    ///   - today: The day on which reviews are due or not, as an ISO 8601 date.
    /// - Throws: `.needsFiles` without text files, `.catalog` when they cannot be read.
    public func check(documentFolder: String?, today: String) async throws(WorkspaceError) -> [Diagnostic] {
        guard let folder else { throw .needsFiles }
        let fragment: CatalogFragment
        do {
            fragment = try await CatalogReader(folder: folder, documentFolder: documentFolder).read()
        } catch {
            throw .catalog(error)
        }
        guard !fragment.hasErrors else { return fragment.diagnostics }
        let evaluation = Evaluator().evaluate(fragment.catalog())
        let context = LintContext(evaluation: evaluation, fragment: fragment, today: today)
        let lints = AllLints.all + [PublishedPoolAgainstRows(), RiskOfBiasAgainstDomains()]
        return (fragment.diagnostics + lints.flatMap { $0.findings(in: context) }).sorted()
    }
}
