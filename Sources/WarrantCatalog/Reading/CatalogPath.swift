/// The kinds of files in a catalogue, told apart by where they lie.
public enum CatalogFileKind: String, Sendable, Hashable, CaseIterable {
    case topic, lexicon, claim, references, study, document, searches

    /// The kind of a file by its path below the catalogue's folder; nil for files that are not part of
    /// the format.
    public init?(path: String) {
        let parts = path.split(separator: "/")
        switch (parts.first, parts.count) {
        case ("Claims", 2) where path.hasSuffix(".yaml"):
            self = parts[1] == "lexicon.yaml" ? .lexicon : .topic
        case ("Claims", 3) where path.hasSuffix(".yaml"):
            self = .claim
        case ("Sources-References", 2) where parts[1] == "references.json":
            self = .references
        case ("Sources-References", 2) where parts[1] == "searches.yaml":
            self = .searches
        case ("Sources-References", 3) where path.hasSuffix(".yaml") && parts[1] == "studies":
            self = .study
        case ("Sources-References", 3) where path.hasSuffix(".yaml") && parts[1] == "documents":
            self = .document
        default:
            return nil
        }
    }
}

/// A file of a catalogue as it lies on disk.
public struct CatalogPath: Sendable, Hashable {
    /// The path below the catalogue's folder, with `/`.
    public let path: String
    public let kind: CatalogFileKind
    /// The size, in bytes.
    public let size: Int
    /// When it was last changed, in nanoseconds since 1970. Only a change of it is ever looked at.
    public let modified: Int

    public init(path: String, kind: CatalogFileKind, size: Int, modified: Int) {
        self.path = path
        self.kind = kind
        self.size = size
        self.modified = modified
    }
}
