/// How much an outcome matters to the people it concerns.
public enum Importance: String, Sendable, Hashable, Codable, CaseIterable {
    case critical
    case important
    case limited
}
