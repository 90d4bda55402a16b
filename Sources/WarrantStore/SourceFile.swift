/// A text file that was compiled, with what tells whether it has changed since.
public struct SourceFile: Sendable, Hashable {
    /// Path from the folder of the catalogue, with `/`.
    public var path: String
    /// What sort of file it is.
    public var kind: Kind
    /// The one record in it: a topic, claim, study or document; nil for lists.
    public var entity: String?
    /// SHA-256 of its bytes, in lowercase hexadecimal.
    public var digest: String
    /// Its size, in bytes.
    public var size: Int
    /// When it was last modified, in nanoseconds since 1970; nil when unknown.
    public var modified: Int?

    public init(path: String, kind: Kind, entity: String? = nil, digest: String, size: Int, modified: Int? = nil) {
        self.path = path
        self.kind = kind
        self.entity = entity
        self.digest = digest
        self.size = size
        self.modified = modified
    }

    /// What sort of file a catalogue is made of.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case topic
        case lexicon
        case claim
        case references
        case study
        case document
        case searches
    }
}
