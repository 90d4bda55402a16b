public import WarrantModel

/// What vetting needs of a catalogue, and no more, so that it loads in a few milliseconds.
public struct VettingIndex: Sendable, Hashable {
    /// The lexicon, in order.
    public var concepts: [Concept]
    /// The claims, by id.
    public var claims: [Entry]

    /// How to call the studies weighed: first author and year.
    public var labels: [CitationKey: String]

    public init(concepts: [Concept], claims: [Entry], labels: [CitationKey: String] = [:]) {
        self.concepts = concepts
        self.claims = claims
        self.labels = labels
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
        /// What is done, by the claim's question; what all its outcomes rest on tells none of them apart.
        public var intervention: String?
        /// What is undergone, by the claim's question.
        public var exposure: String?
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
        /// The outcome that decided the verdict.
        public var decisiveOutcome: Identifier<Outcome>?
        /// The outcomes, in order.
        public var outcomes: [OutcomeEntry]
    }

    /// An outcome of a claim as vetting sees it.
    public struct OutcomeEntry: Sendable, Hashable {
        public var id: Identifier<Outcome>
        public var name: String
        /// The study result that leads the main body.
        public var lead: ResultReference?
        /// The results weighed in the main body, in order, without the reasons.
        public var evidence: [WeighedResult]
        /// The same of the independent bodies, one after the other.
        public var independentEvidence: [WeighedResult]
        /// The verdict on this outcome; nil when it was not assessed.
        public var assessment: OutcomeVerdict?
    }

    /// What the evidence says on one outcome.
    public struct OutcomeVerdict: Sendable, Hashable {
        public var verdict: Verdict
        public var certainty: Certainty?
        public var effectClass: EffectClass?
        public var tags: [VerdictTag]
        /// A GRADE informative statement.
        public var statement: String
        /// Whether any body of evidence could be formed.
        public var hasBody: Bool
    }

    /// A study whose estimate was adopted.
    public struct Lead: Sendable, Hashable {
        public var key: CitationKey
        /// First author and year.
        public var label: String
    }
}
