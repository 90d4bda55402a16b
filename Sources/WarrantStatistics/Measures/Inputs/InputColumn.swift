/// A column of numbers that a study input needs.
public struct InputColumn: Sendable, Hashable {
    /// Which numbers are allowed.
    public enum Domain: String, Sendable, Hashable {
        /// Zero or more.
        case count = "a count of 0 or more"
        /// More than zero.
        case size = "a group size above 0"
        case positive = "a number above 0"
        case correlation = "a correlation from -1 to 1"
        case number = "a number"

        /// Whether `value` is allowed.
        public func allows(_ value: Double) -> Bool {
            guard value.isFinite else { return false }
            return switch self {
            case .count: value >= 0
            case .size, .positive: value > 0
            case .correlation: abs(value) <= 1
            case .number: true
            }
        }
    }

    /// The name in files, for example `ai`.
    public let name: String
    /// The meaning in words, for example `events in group 1`.
    public let meaning: String
    public let domain: Domain

    public init(_ name: String, _ meaning: String, _ domain: Domain) {
        self.name = name
        self.meaning = meaning
        self.domain = domain
    }
}
