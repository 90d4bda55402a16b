/// The verdict on a claim, and everything that led to it.
public struct ClaimAssessment: Sendable, Hashable, Codable {
    /// The claim.
    public var claim: Identifier<Claim>
    /// The verdict.
    public var verdict: Verdict
    /// The certainty of the outcome that decided.
    public var certainty: Certainty?
    /// The effect class of the outcome that decided.
    public var effectClass: EffectClass?
    /// The outcome that decided.
    public var decisiveOutcome: Identifier<Outcome>?
    /// Why not better, and what to know.
    public var tags: [VerdictTag]
    /// Why this verdict, in one line.
    public var reason: String
    /// The strongest wording allowed.
    public var ceiling: Ceiling
    /// The verdict on each outcome, in the order of the claim.
    public var outcomes: [OutcomeAssessment]
    /// Harms to mention whatever the verdict (gate G6).
    public var harms: String?
    /// What OCEBM and SORT make of the same studies.
    public var otherSchemes: [SchemeGrade]
    /// Single changes that would flip the verdict.
    public var stability: [StabilityFinding]
    /// Every step, in order.
    public var trace: [TraceEntry]

    public init(
        claim: Identifier<Claim>, verdict: Verdict, certainty: Certainty? = nil,
        effectClass: EffectClass? = nil, decisiveOutcome: Identifier<Outcome>? = nil, tags: [VerdictTag],
        reason: String, ceiling: Ceiling, outcomes: [OutcomeAssessment], harms: String? = nil,
        otherSchemes: [SchemeGrade], stability: [StabilityFinding], trace: [TraceEntry]
    ) {
        self.claim = claim
        self.verdict = verdict
        self.certainty = certainty
        self.effectClass = effectClass
        self.decisiveOutcome = decisiveOutcome
        self.tags = tags
        self.reason = reason
        self.ceiling = ceiling
        self.outcomes = outcomes
        self.harms = harms
        self.otherSchemes = otherSchemes
        self.stability = stability
        self.trace = trace
    }
}
