/// A rating within one domain.
public enum DomainRating: String, Sendable, Hashable, Codable, CaseIterable {
    case notSerious = "not-serious"
    case serious
    case verySerious = "very-serious"
    /// Publication bias: nothing found, never "absent".
    case undetected
    /// Publication bias: strongly suspected.
    case suspected
}

extension DomainRating {
    /// How many levels the rating takes off: 0, 1 or 2.
    public var levelsDown: Int {
        switch self {
        case .notSerious, .undetected: 0
        case .serious, .suspected: 1
        case .verySerious: 2
        }
    }

    /// The rating in running text.
    public var name: String {
        switch self {
        case .notSerious: "not serious"
        case .serious: "serious"
        case .verySerious: "very serious"
        case .undetected: "undetected"
        case .suspected: "suspected"
        }
    }
}
