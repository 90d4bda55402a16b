import WarrantCatalog
import WarrantGrading
import WarrantModel
public import WarrantStore
import WarrantText

/// Brings a workspace's database up to date with its text files, reading only what changed.
public struct Compiler: Sendable {
    private let workspace: Workspace

    public init(workspace: Workspace) {
        self.workspace = workspace
    }

    /// What a compile did.
    public struct Report: Sendable, Hashable {
        /// How many files the catalogue has.
        public let files: Int
        /// How many of them were read.
        public let read: Int
        /// How many claims were assessed.
        public let assessed: Int
    }

    /// How often a compile starts again because another one came first.
    private static let attempts = 5

    /// Compiles what changed; does nothing, and writes nothing, when nothing did.
    ///
    /// - Parameter everything: Whether to read and assess everything, whatever has changed.
    /// - Throws: `.problems` when the text files have errors (the database is unchanged), `.needsFiles`,
    ///   `.store`, `.catalog`.
    @discardableResult
    public func compile(
        everything: Bool = false, progress: @Sendable (CompileProgress) -> Void = { _ in }
    ) async throws(WorkspaceError) -> Report {
        for attempt in 1... {
            do {
                return try await attemptCompile(everything, progress)
            } catch .store(let error) where error.code == .overtaken && attempt < Self.attempts {
                continue
            }
        }
        preconditionFailure("the loop only ends by returning or throwing")
    }

    private func attemptCompile(
        _ everything: Bool, _ progress: @Sendable (CompileProgress) -> Void
    ) async throws(WorkspaceError) -> Report {
        guard let folder = workspace.folder else { throw .needsFiles }
        let files: [CatalogPath]
        do {
            files = try await folder.files()
        } catch {
            throw .catalog(error)
        }
        if !everything, let (store, compiled) = try existingStore() {
            let changes = FileChanges(files: files, compiled: compiled.stamps)
            if changes.isEmpty { return Report(files: files.count, read: 0, assessed: 0) }
            let incremental = IncrementalUpdate(folder: folder, store: store, generation: compiled.generation)
            if let update = try await incremental.update(for: changes) {
                try write(update, progress)
                return Report(files: files.count, read: changes.changed.count, assessed: update.assessments.count)
            }
        }
        return try await compileEverything(folder, files, progress)
    }

    /// The database, when there is one that these rules made.
    private func existingStore() throws(WorkspaceError) -> (Store, CompiledSources)? {
        do {
            let store = try Store.open(workspace.database, .readOnly)
            let compiled = try store.compiledSources()
            return compiled.engine == Evaluator.edition ? (store, compiled) : nil
        } catch where [.missing, .empty, .olderVersion, .unfinished].contains(error.code) {
            return nil
        } catch {
            throw .store(error)
        }
    }

    private func compileEverything(
        _ folder: CatalogFolder, _ files: [CatalogPath], _ progress: @Sendable (CompileProgress) -> Void
    ) async throws(WorkspaceError) -> Report {
        let fragment: CatalogFragment
        do {
            fragment = try await CatalogReader(folder: folder).read()
        } catch {
            throw .catalog(error)
        }
        guard !fragment.hasErrors else { throw .problems(fragment.diagnostics) }
        let evaluation = Evaluator().evaluate(fragment.catalog())
        let update = CatalogUpdate(
            replacingEverythingWith: evaluation, files: fragment.files.map(SourceFile.init), engine: Evaluator.edition)
        try write(update, progress)
        return Report(files: files.count, read: files.count, assessed: evaluation.assessments.count)
    }

    private func write(
        _ update: CatalogUpdate, _ progress: @Sendable (CompileProgress) -> Void
    ) throws(WorkspaceError) {
        do {
            let store = try Store.open(workspace.database, .readWrite)
            try store.compile(update, progress: progress)
        } catch {
            throw .store(error)
        }
    }
}

extension SourceFile {
    /// A file that was read, as the database remembers it.
    init(_ digest: CatalogFragment.FileDigest) {
        self.init(
            path: digest.file.path, kind: Kind(digest.file.kind), entity: digest.item, digest: digest.sha256,
            size: digest.file.size, modified: digest.file.modified)
    }
}

extension SourceFile.Kind {
    fileprivate init(_ kind: CatalogFileKind) {
        self = switch kind {
        case .topic: .topic
        case .lexicon: .lexicon
        case .claim: .claim
        case .references: .references
        case .study: .study
        case .document: .document
        case .searches: .searches
        }
    }
}
