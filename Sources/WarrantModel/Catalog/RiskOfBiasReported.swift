/// A risk-of-bias appraisal that somebody published.
public struct RiskOfBiasReported: Sendable, Hashable, Codable {
    /// The tool.
    public var tool: String
    /// The result, as printed.
    public var score: String
    /// Where it was read.
    public var readAt: String

    public init(
        tool: String, score: String, readAt: String
    ) {
        self.tool = tool
        self.score = score
        self.readAt = readAt
    }
}
