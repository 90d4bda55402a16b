/// A thing that claims speak about, with the words people use for it; copy is matched on these words.
public struct Concept: Sendable, Hashable, Codable {
    /// The code that claims name.
    public var id: Identifier<Concept>
    /// The preferred name.
    public var preferred: String
    /// Other names, in lay, marketing and clinical language.
    public var synonyms: [String]
    /// The MeSH heading, where there is one.
    public var mesh: String?
    /// What sort of thing it is.
    public var kind: ConceptKind

    public init(
        id: Identifier<Concept>, preferred: String, synonyms: [String] = [], mesh: String? = nil,
        kind: ConceptKind
    ) {
        self.id = id
        self.preferred = preferred
        self.synonyms = synonyms
        self.mesh = mesh
        self.kind = kind
    }
}
