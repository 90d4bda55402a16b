import WarrantModel
import WarrantText

/// Reads catalogue files and reports every problem in every one of them.
public struct CatalogReader: Sendable {
    public let folder: CatalogFolder
    /// Where the texts of the documents lie, so that anchors and digests can be checked; nil to skip that.
    public let documentFolder: String?

    public init(folder: CatalogFolder, documentFolder: String? = nil) {
        self.folder = folder
        self.documentFolder = documentFolder
    }

    /// Reads the whole catalogue.
    ///
    /// - Returns: What it holds, with all problems sorted. Nothing may be used when there are errors.
    /// - Throws: `CatalogError` when the folder cannot be read at all.
    public func read() async throws(CatalogError) -> CatalogFragment {
        guard folder.isCatalog else { throw .notACatalog(folder.path) }
        return await read(try await folder.files(), others: EmptyIndex())
    }

    /// Reads some files of the catalogue; names are looked up among them and in `others`.
    ///
    /// Files are read in parallel; the result does not depend on their order.
    public func read(_ files: [CatalogPath], others: any CatalogIndex) async -> CatalogFragment {
        let readings = await withTaskGroup(of: (Int, [CatalogFragment]).self) { group in
            // Chunks of files, because one task for each small file costs more than reading it.
            let size = max(1, files.count / 16)
            for start in stride(from: 0, to: files.count, by: size) {
                group.addTask {
                    (start, files[start..<min(start + size, files.count)].map(read))
                }
            }
            var chunks: [(Int, [CatalogFragment])] = []
            for await chunk in group { chunks.append(chunk) }
            return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
        var fragment = CatalogFragment()
        for reading in readings { fragment.append(reading) }
        reportMissingBibliography(files, others, &fragment)
        MentionResolver(others: others).resolve(&fragment)
        if let documentFolder {
            DocumentChecker(folder: documentFolder).check(&fragment)
        }
        fragment.diagnostics.sort()
        return fragment
    }

    /// Says once that there is no bibliography, where every reference that is mentioned would lead nowhere.
    private func reportMissingBibliography(
        _ files: [CatalogPath], _ others: any CatalogIndex, _ fragment: inout CatalogFragment
    ) {
        let isMissing = !files.contains { $0.kind == .references } && fragment.mentions.contains { _, mention in
            guard case .reference = mention.target else { return false }
            return !others.contains(mention.target)
        }
        guard isMissing else { return }
        let path = "Sources-References/references.json"
        fragment.unread.append(CatalogPath(path: path, kind: .references, size: 0, modified: 0))
        let name = folder.path == "." ? path : "\(folder.path)/\(path)"
        fragment.diagnostics.append(Diagnostic(
            code: CatalogCode.unreadableFile.rawValue, location: SourceLocation(file: name, line: 1, column: 1),
            message: "the bibliography is missing, so no reference can be looked up"))
    }

    private func read(_ file: CatalogPath) -> CatalogFragment {
        let limit = file.kind == .references ? HostileInput.largestJSON : HostileInput.largestYAML
        let name = folder.path == "." ? file.path : "\(folder.path)/\(file.path)"
        let bytes: [UInt8]
        do {
            bytes = try folder.read(file.path, limit: limit)
        } catch {
            var fragment = CatalogFragment()
            fragment.unread = [file]
            fragment.diagnostics = [
                Diagnostic(
                    code: (file.size > limit ? CatalogCode.refusedInput : .unreadableFile).rawValue,
                    location: SourceLocation(file: name, line: 1, column: 1), message: error.description)
            ]
            return fragment
        }
        let source = SourceText(name: name, bytes: bytes)
        switch file.kind {
        case .topic: return read(TopicFile.self, file, source) { $0.topics = [$1]; return $1.id.rawValue }
        case .lexicon: return read(LexiconFile.self, file, source) { $0.concepts = $1; return "lexicon" }
        case .claim: return read(ClaimFile.self, file, source) { $0.claims = [$1]; return $1.id.rawValue }
        case .references: return read(ReferencesFile.self, file, source) { $0.references = $1; return "references" }
        case .study: return read(StudyFile.self, file, source) { $0.studies = [$1]; return $1.reference.rawValue }
        case .document: return read(DocumentFile.self, file, source) { $0.documents = [$1]; return $1.id.rawValue }
        case .searches: return read(SearchesFile.self, file, source) { $0.searches = $1; return "searches" }
        }
    }

    /// Reads one file of a kind; `keep` puts its value into the fragment and returns the item's name.
    private func read<File: CatalogFile>(
        _ type: File.Type, _ path: CatalogPath, _ source: SourceText,
        keep: (inout CatalogFragment, File.Value) -> String
    ) -> CatalogFragment {
        var fragment = CatalogFragment()
        let value: LocatedValue
        do {
            value = path.kind == .references ? try JSONReader.read(source) : try YAMLReader.read(source)
        } catch {
            fragment.diagnostics = [error.diagnostic]
            fragment.unread = [path]
            return fragment
        }
        var checker = ShapeChecker(source: source)
        checker.check(value, is: File.shape, path: "")
        guard checker.diagnostics.isEmpty else {
            fragment.diagnostics = checker.diagnostics
            fragment.unread = [path]
            return fragment
        }
        var reading = FileReading(source: source, path: path.path)
        let item = keep(&fragment, File.decode(Cursor(value: value), into: &reading))
        fragment.diagnostics = reading.diagnostics
        fragment.origins = reading.origins
        fragment.mentions = reading.mentions.map { (source, $0) }
        fragment.files = [.init(file: path, sha256: Digest.sha256(source.bytes), item: item)]
        return fragment
    }
}
