public import WarrantModel

/// What vetting needs of a catalogue, and no more, so that it loads in a few milliseconds.
public struct VettingIndex: Sendable, Hashable {
    /// The lexicon, in order.
    public var concepts: [Concept]
    /// The claims, by id.
    public var claims: [Entry]

    public init(concepts: [Concept], claims: [Entry]) {
        self.concepts = concepts
        self.claims = claims
    }

    /// A claim as vetting sees it.
    public struct Entry: Sendable, Hashable {
        public var id: Claim.ID
        public var statement: String
        public var plain: String
        public var kind: ClaimKind
        public var direction: ClaimDirection
        /// The asserted causal strength, 0 to 6.
        public var causalLevel: Int
        public var explanation: Explanation.ID
        /// Where the evidence is narrower than the claim.
        public var scope: String?
        public var harms: String?
        public var phrasings: [String]
        public var concepts: [Identifier<Concept>]
        public var verdict: Verdict
        public var certainty: Certainty?
        public var effectClass: EffectClass?
        public var ceiling: Ceiling
        public var tags: [VerdictTag]
        /// Why this verdict, in one line.
        public var reason: String
        /// Whether any body of evidence could be formed.
        public var hasBody: Bool
        /// The studies whose estimates were adopted, in the order of the outcomes, each once.
        public var leads: [Lead]
    }

    /// A study whose estimate was adopted.
    public struct Lead: Sendable, Hashable {
        public var key: CitationKey
        /// First author and year.
        public var label: String
    }
}
