/// Which way an outcome improves.
public enum BetterWhen: String, Sendable, Hashable, Codable, CaseIterable {
    case lower
    case higher
}
