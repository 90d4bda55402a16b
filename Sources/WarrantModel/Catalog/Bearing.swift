/// What a result says about a claim.
public enum Bearing: String, Sendable, Hashable, Codable, CaseIterable {
    case supports
    case opposes
    case mixed
    case noClearEffect = "no-clear-effect"
    /// Context only.
    case background
}
