/// How far the source of a rule was checked.
public enum EvidenceMark: String, Sendable, Hashable, Codable, CaseIterable {
    /// The page named was read.
    case read = "R"
    /// Its opening was read; details are recalled.
    case partlyRead = "P"
    /// Recalled only: never shown as an authority.
    case recalled = "K"
    /// Verified numerically.
    case verified = "V"
    /// Our own design decision, not a published rule.
    case ownDesign = "D"
}
