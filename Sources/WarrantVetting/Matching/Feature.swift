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
    /// The bit of the name of a sense or a concept; 0 for a word, which has no name that a rule could ask for.
    let nameBit: UInt64

    init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
        if case .stem = kind { nameBit = 0 } else { nameBit = NameSet.bit(of: name) }
    }
}

/// What the detector asks about a feature.
struct FeatureTraits: Sendable {
    /// The bits of the roles that its words play.
    let roles: UInt16
    let isConcept: Bool
    /// Whether it is the sense of harm itself.
    let isHarm: Bool

    init(_ feature: Feature) {
        roles = Self.role(of: feature.kind)?.mask ?? 0
        if case .concept = feature.kind { isConcept = true } else { isConcept = false }
        isHarm = feature.name == "harm"
    }

    private static func role(of kind: Feature.Kind) -> SenseRole? {
        switch kind {
        case .sense(let role): role
        case .concept(.anatomy): .part
        case .concept(.condition): .bad
        case .concept(.intervention), .concept(.exposure): .care
        case .concept(.mechanism): .state
        case .concept(.professional): .person
        case .concept(.outcome), .stem: nil
        }
    }
}

/// A feature at its words in a sentence.
struct FeatureMatch: Sendable, Hashable {
    let feature: Int32
    private let start: UInt32
    private let end: UInt32
    /// How much it counts, 0 to 1.
    var weight: Float
    var topic: Topic

    /// How far its words make a sentence one about health, wherever it stands.
    enum Topic: UInt8, Sendable {
        case none
        /// Words of health that all kinds of prose use: "head", "running".
        case plain
        /// "kneecap"
        case health
    }

    /// Indices into the word table.
    var words: Range<Int> { Int(start)..<Int(end) }

    init(feature: Int32, words: Range<Int>, weight: Float, topic: Topic) {
        self.feature = feature
        self.topic = topic
        start = UInt32(words.lowerBound)
        end = UInt32(words.upperBound)
        self.weight = weight
    }
}
