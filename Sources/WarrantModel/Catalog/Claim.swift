/// A proposition about health, with the evidence weighed for each of its outcomes.
///
/// Its verdict is computed from this record and is no part of it.
public struct Claim: Sendable, Hashable, Codable, Identifiable {
    /// A stable code, never reused, such as `MT-04` or `SS-07A`.
    public var id: Identifier<Claim>
    /// A readable name for file names and addresses.
    public var slug: String
    /// The claim as it is asserted, in our words.
    public var statement: String
    /// A short neutral noun phrase for tables.
    public var plain: String
    /// What sort of proposition it is.
    public var kind: ClaimKind
    /// The explanation it belongs to.
    public var explanation: Identifier<Explanation>
    /// What that explanation needs it for.
    public var role: ClaimRole
    /// What it asserts.
    public var direction: ClaimDirection
    /// The asserted causal strength, 0 to 6 (grading methods 6.4).
    public var causalLevel: Int
    /// Where it is asserted.
    public var assertedIn: [Assertion]
    /// What it is about.
    public var question: ClinicalQuestion
    /// Other ways people say it, for matching copy.
    public var phrasings: [String]
    /// What it speaks about, agent first, target last.
    public var concepts: [Identifier<Concept>]
    /// Its outcomes, each with a body of evidence.
    public var outcomes: [Outcome]
    /// The outcome that carries the verdict when the parts are separable.
    public var mainOutcome: Identifier<Outcome>?
    /// Whether any observation could count against it.
    public var testable: Bool
    /// Where the evidence is narrower than the claim.
    public var scope: String?
    /// Judgments that the gates read.
    public var flags: [ClaimFlag]
    /// Whether anybody looked for evidence.
    public var search: ClaimSearch
    /// Harms to mention with the claim, whatever its verdict.
    public var harms: String?
    /// Anything a clinician should know before signing.
    public var notes: String?
    /// How far a clinician has vouched for it.
    public var review: Review

    public init(
        id: Identifier<Claim>, slug: String, statement: String, plain: String, kind: ClaimKind,
        explanation: Identifier<Explanation>, role: ClaimRole, direction: ClaimDirection, causalLevel: Int,
        assertedIn: [Assertion] = [], question: ClinicalQuestion, phrasings: [String] = [],
        concepts: [Identifier<Concept>] = [], outcomes: [Outcome], mainOutcome: Identifier<Outcome>? = nil,
        testable: Bool = true, scope: String? = nil, flags: [ClaimFlag] = [], search: ClaimSearch,
        harms: String? = nil, notes: String? = nil, review: Review
    ) {
        self.id = id
        self.slug = slug
        self.statement = statement
        self.plain = plain
        self.kind = kind
        self.explanation = explanation
        self.role = role
        self.direction = direction
        self.causalLevel = causalLevel
        self.assertedIn = assertedIn
        self.question = question
        self.phrasings = phrasings
        self.concepts = concepts
        self.outcomes = outcomes
        self.mainOutcome = mainOutcome
        self.testable = testable
        self.scope = scope
        self.flags = flags
        self.search = search
        self.harms = harms
        self.notes = notes
        self.review = review
    }
}
