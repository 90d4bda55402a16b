/// A claim and its verdict in short, for lists.
public struct ClaimSummary: Sendable, Hashable {
    public var claim: Identifier<Claim>
    public var plain: String
    public var statement: String
    public var kind: ClaimKind
    public var explanation: Identifier<Explanation>
    public var role: ClaimRole
    public var direction: ClaimDirection
    public var verdict: Verdict
    public var certainty: Certainty?
    public var effectClass: EffectClass?
    public var ceiling: Ceiling
    public var tags: [VerdictTag]
    public var reviewStatus: ReviewStatus

    public init(
        claim: Identifier<Claim>, plain: String, statement: String, kind: ClaimKind,
        explanation: Identifier<Explanation>, role: ClaimRole, direction: ClaimDirection, verdict: Verdict,
        certainty: Certainty?, effectClass: EffectClass?, ceiling: Ceiling, tags: [VerdictTag],
        reviewStatus: ReviewStatus
    ) {
        self.claim = claim
        self.plain = plain
        self.statement = statement
        self.kind = kind
        self.explanation = explanation
        self.role = role
        self.direction = direction
        self.verdict = verdict
        self.certainty = certainty
        self.effectClass = effectClass
        self.ceiling = ceiling
        self.tags = tags
        self.reviewStatus = reviewStatus
    }

    public init(_ claim: Claim, _ assessment: ClaimAssessment) {
        self.init(
            claim: claim.id, plain: claim.plain, statement: claim.statement, kind: claim.kind,
            explanation: claim.explanation, role: claim.role, direction: claim.direction, verdict: assessment.verdict,
            certainty: assessment.certainty, effectClass: assessment.effectClass, ceiling: assessment.ceiling,
            tags: assessment.tags, reviewStatus: claim.review.status)
    }
}

extension Evaluation {
    /// Every claim in short, by id.
    public var summaries: [ClaimSummary] {
        catalog.claims.compactMap { claim in assessment(claim.id).map { ClaimSummary(claim, $0) } }
    }
}
