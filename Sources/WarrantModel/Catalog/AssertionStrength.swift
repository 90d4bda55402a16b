/// How strongly a sentence is worded, never how strong its evidence is.
public enum AssertionStrength: String, Sendable, Hashable, Codable, CaseIterable {
    /// "may", "might", "some evidence".
    case hedged
    /// "can", "often", "usually", "helps".
    case moderate
    /// The plain indicative without a limit.
    case strong
    /// "all", "never", "cure", "guaranteed".
    case absolute
}

extension AssertionStrength: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .hedged: 0
        case .moderate: 1
        case .strong: 2
        case .absolute: 3
        }
    }
}
