/// The three reasons to rate observational evidence up.
public enum UpgradeDomain: String, Sendable, Hashable, Codable, CaseIterable {
    case largeEffect = "large-effect"
    case doseResponse = "dose-response"
    /// All plausible confounding would shrink the effect shown.
    case opposingConfounding = "opposing-confounding"
}
