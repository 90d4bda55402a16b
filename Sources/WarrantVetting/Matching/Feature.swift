import WarrantModel

/// Something that a sentence and a claim can have in common.
struct Feature: Sendable {
    enum Kind: Sendable {
        /// A sense of the tables.
        case sense(SenseRole)
        /// A concept of the catalogue.
        case concept(ConceptKind)
        /// A word of a claim, by stem.
        case stem
    }

    let kind: Kind
    /// The sense, the concept's id or the word.
    let name: String
}

/// A feature at its words in a sentence.
struct FeatureMatch: Sendable, Hashable {
    let feature: Int32
    /// Indices into the word table.
    let words: Range<Int>
    /// How much it counts, 0 to 1.
    var weight: Float
}
