public import WarrantModel

/// Which claims to list; an empty set lets everything through.
public struct ClaimFilter: Sendable, Hashable {
    public var explanations: Set<Explanation.ID> = []
    public var kinds: Set<ClaimKind> = []
    public var roles: Set<ClaimRole> = []
    public var verdicts: Set<Verdict> = []
    public var reviews: Set<ReviewStatus> = []
    /// Claims that one of these documents asserts.
    public var documents: Set<Document.ID> = []

    /// A filter that lets everything through.
    public init() {}
}
