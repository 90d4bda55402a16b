/// A curated reason to rate observational evidence up.
public struct Upgrade: Sendable, Hashable, Codable {
    /// Which reason.
    public var domain: UpgradeDomain
    /// How many levels: 1 or 2.
    public var levels: Int
    /// Why.
    public var reason: String

    public init(
        domain: UpgradeDomain, levels: Int, reason: String
    ) {
        self.domain = domain
        self.levels = levels
        self.reason = reason
    }
}
