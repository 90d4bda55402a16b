/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Advice.
    case note
    /// Likely misleading: rewrite.
    case warning
    /// Must change before publication.
    case error
}

extension Severity: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
