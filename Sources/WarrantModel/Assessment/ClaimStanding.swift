/// What the standing of an explanation needs to know about one of its claims.
public struct ClaimStanding: Sendable, Hashable {
    /// The claim.
    public let id: Claim.ID
    /// The explanation it belongs to.
    public let explanation: Explanation.ID
    /// What sort of claim it is.
    public let kind: ClaimKind
    /// What it is to the explanation.
    public let role: ClaimRole
    /// Which way it points.
    public let direction: ClaimDirection
    /// The verdict on it.
    public let verdict: Verdict

    public init(
        id: Claim.ID, explanation: Explanation.ID, kind: ClaimKind, role: ClaimRole, direction: ClaimDirection,
        verdict: Verdict
    ) {
        self.id = id
        self.explanation = explanation
        self.kind = kind
        self.role = role
        self.direction = direction
        self.verdict = verdict
    }

    public init(_ claim: Claim, verdict: Verdict) {
        self.init(
            id: claim.id, explanation: claim.explanation, kind: claim.kind, role: claim.role,
            direction: claim.direction, verdict: verdict)
    }
}
