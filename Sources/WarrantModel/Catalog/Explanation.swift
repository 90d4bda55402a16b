/// One of the accounts that compete to explain a condition.
public struct Explanation: Sendable, Hashable, Codable, Identifiable {
    /// Its name, also the name of its folder of claims.
    public var id: Identifier<Explanation>
    /// A one-line title.
    public var title: String
    /// Cause or care.
    public var kind: ExplanationKind
    /// Who puts it forward, and their interest.
    public var saidBy: [Speaker]
    /// The explanation in its own best terms.
    public var account: String
    /// The claims it cannot do without, in causal order.
    public var chain: [Identifier<Claim>]
    /// The explanations it competes with.
    public var rivals: [Identifier<Explanation>]

    public init(
        id: Identifier<Explanation>, title: String, kind: ExplanationKind, saidBy: [Speaker],
        account: String, chain: [Identifier<Claim>], rivals: [Identifier<Explanation>]
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.saidBy = saidBy
        self.account = account
        self.chain = chain
        self.rivals = rivals
    }
}
