/// The kinds of files in a catalogue, told apart by where they lie.
public enum CatalogFileKind: String, Sendable, Hashable, CaseIterable {
    case topic, lexicon, claim, references, study, document, searches

    /// The kind of a file; nil for files that are not part of the format.
    ///
    /// - Parameters:
    ///   - name: The file's own name.
    ///   - folder: Where it lies below the catalogue's folder, such as `Claims`.
    public init?(name: String, in folder: String) {
        switch folder {
        case "Claims": self = name == "lexicon.yaml" ? .lexicon : .topic
        case "Sources-References":
            switch name {
            case "references.json": self = .references
            case "searches.yaml": self = .searches
            default: return nil
            }
        case "Sources-References/studies": self = .study
        case "Sources-References/documents": self = .document
        default:
            guard folder.hasPrefix("Claims/") else { return nil }
            self = .claim
        }
        guard self == .references || name.hasSuffix(".yaml") else { return nil }
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
