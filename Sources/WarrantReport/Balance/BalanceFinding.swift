public import WarrantModel

/// A way in which a summary is not balanced.
public struct BalanceFinding: Sendable, Hashable {
    /// The rule that it breaks, such as `strongest-evidence`.
    public let rule: String
    /// The explanation concerned.
    public let explanation: Explanation.ID?
    /// The claim concerned.
    public let claim: Claim.ID?
    /// What is wrong, without a full stop.
    public let message: String

    public init(rule: String, explanation: Explanation.ID? = nil, claim: Claim.ID? = nil, message: String) {
        self.rule = rule
        self.explanation = explanation
        self.claim = claim
        self.message = message
    }
}
