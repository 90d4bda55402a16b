public import WarrantModel

/// A claim and its verdict in short, for lists.
public struct ClaimSummary: Sendable, Hashable {
    public var claim: Claim.ID
    public var plain: String
    public var statement: String
    public var kind: ClaimKind
    public var explanation: Explanation.ID
    public var role: ClaimRole
    public var direction: ClaimDirection
    public var verdict: Verdict
    public var certainty: Certainty?
    public var effectClass: EffectClass?
    public var ceiling: Ceiling
    public var tags: [VerdictTag]
    public var reviewStatus: ReviewStatus
}
