/// How sure one can be of an effect: GRADE's four levels.
///
/// The levels are ordered and number 1 to 4 (grading methods 1.2).
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
    /// The truth probably differs substantially.
    case veryLow = "very low"
    /// The truth may differ substantially.
    case low
    /// Probably close, but a substantial difference is possible.
    case moderate
    /// Very confident that the truth is close to the estimate.
    case high
}

extension Certainty: Comparable {
    /// The level as a number, 1 (very low) to 4 (high).
    public var level: Int {
        switch self {
        case .veryLow: 1
        case .low: 2
        case .moderate: 3
        case .high: 4
        }
    }

    /// The certainty of a number, clamped to 1…4.
    public init(clamping level: Int) {
        self = [.veryLow, .low, .moderate, .high][min(max(level, 1), 4) - 1]
    }

    /// GRADE's four signs, such as `⊕⊕○○`.
    public var signs: String {
        String(repeating: "⊕", count: level) + String(repeating: "○", count: 4 - level)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.level < right.level
    }
}
