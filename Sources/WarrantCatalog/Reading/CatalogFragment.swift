public import WarrantModel
public import WarrantText

/// What a set of catalogue files holds: a whole catalogue, or only the files that changed.
public struct CatalogFragment: Sendable {
    public internal(set) var topics: [Topic] = []
    public internal(set) var claims: [Claim] = []
    public internal(set) var studies: [Study] = []
    public internal(set) var documents: [Document] = []
    /// The concepts; nil when the lexicon is not among the files.
    public internal(set) var concepts: [Concept]?
    /// The references; nil when the bibliography is not among the files.
    public internal(set) var references: [Reference]?
    /// The searches; nil when their file is not among the files.
    public internal(set) var searches: [SearchRecord]?

    /// Which file each item came from, for items of files that hold one.
    public internal(set) var files: [FileDigest] = []
    /// Every problem found so far, unsorted.
    public internal(set) var diagnostics: [Diagnostic] = []
    public internal(set) var origins: [CatalogItem: Origin] = [:]
    var mentions: [(file: SourceText, mention: FileReading.Mention)] = []
    /// Files that could not be read, so that what they hold is not reported as missing too.
    var unread: [CatalogPath] = []

    /// A file and the digest of its bytes.
    public struct FileDigest: Sendable, Hashable {
        public let file: CatalogPath
        /// The SHA-256 digest, in lowercase hexadecimal.
        public let sha256: String
        /// The item that the file holds: an id or key, or the kind for files that hold many.
        public let item: String
    }

    /// Whether any problem is an error.
    public var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }
}

extension CatalogFragment {
    /// Returns the fragment as a whole catalogue.
    ///
    /// - Precondition: There are no errors.
    public func catalog() -> Catalog {
        Catalog(
            topics: topics, claims: claims, concepts: concepts ?? [], references: references ?? [], studies: studies,
            documents: documents, searches: searches ?? [])
    }

    mutating func append(_ other: CatalogFragment) {
        topics += other.topics
        claims += other.claims
        studies += other.studies
        documents += other.documents
        if let concepts = other.concepts { self.concepts = concepts }
        if let references = other.references { self.references = references }
        if let searches = other.searches { self.searches = searches }
        files += other.files
        diagnostics += other.diagnostics
        mentions += other.mentions
        unread += other.unread
        for (item, origin) in other.origins { keep(item, origin) }
    }

    /// Remembers where an item stands, and reports it when it stands somewhere already.
    private mutating func keep(_ item: CatalogItem, _ origin: Origin) {
        guard let earlier = origins[item], !item.isPart else {
            origins[item] = origin
            return
        }
        let place = earlier.source.position(at: earlier.range.lowerBound)
        diagnostics.append(origin.diagnostic(
            code: CatalogCode.duplicate.rawValue, severity: .error,
            message: "the \(item.noun) '\(item.name)' exists already",
            notes: ["first at \(earlier.source.name):\(place.line):\(place.column)"]))
    }
}

extension CatalogItem {
    /// Whether the item is part of another, so that a repeat has been reported with its owner.
    var isPart: Bool {
        switch self {
        case .outcome, .evidence, .result: true
        default: false
        }
    }
}
