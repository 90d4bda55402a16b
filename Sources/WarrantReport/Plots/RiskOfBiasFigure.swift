/// Judgments of the risk of bias, study by study and domain by domain, as somebody published them.
public struct RiskOfBiasFigure: Sendable, Hashable {
    /// A judgment in one domain.
    public enum Judgment: String, Sendable, Hashable, CaseIterable {
        case low
        /// Some concerns, or unclear.
        case some
        case high
        /// The domain was not judged, or the judgment is not known.
        case none

        /// The sign in the picture, which says the same as its color.
        var sign: String {
            switch self {
            case .low: "+"
            case .some: "?"
            case .high: "−"
            case .none: ""
            }
        }

        /// The judgment in words.
        public var words: String {
            switch self {
            case .low: "low risk"
            case .some: "some concerns or unclear"
            case .high: "high risk"
            case .none: "not judged"
            }
        }
    }

    /// One study with its judgments, in the order of the domains.
    public struct Row: Sendable, Hashable {
        public let label: String
        public let judgments: [Judgment]

        public init(label: String, judgments: [Judgment]) {
            self.label = label
            self.judgments = judgments
        }
    }

    public let title: String
    public let domains: [String]
    public let rows: [Row]
    /// What stands below the figure, such as the tool and where the judgments were read.
    public let notes: [String]

    /// Creates the figure.
    ///
    /// - Returns: Nil where nothing was judged: a picture of no judgments would look like one of unclear studies.
    public init?(title: String, domains: [String], rows: [Row], notes: [String] = []) {
        guard !domains.isEmpty, rows.contains(where: { $0.judgments.contains { $0 != .none } }) else { return nil }
        precondition(rows.allSatisfy { $0.judgments.count == domains.count }, "one judgment for each domain")
        self.title = title
        self.domains = domains
        self.rows = rows
        self.notes = notes
    }
}
