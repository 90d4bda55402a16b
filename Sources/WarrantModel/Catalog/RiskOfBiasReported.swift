/// A risk-of-bias appraisal that somebody published.
public struct RiskOfBiasReported: Sendable, Hashable, Codable {
    /// The tool.
    public var tool: String
    /// The result, as printed.
    public var score: String
    /// The overall judgment of this result, where the appraisal prints one.
    public var judgment: RiskOfBiasJudgment?
    /// The judgments of the tool's domains, in its order, where they are printed.
    public var domains: [RiskOfBiasJudgment]
    /// Where it was read.
    public var readAt: String

    public init(
        tool: String, score: String, judgment: RiskOfBiasJudgment? = nil, domains: [RiskOfBiasJudgment] = [],
        readAt: String
    ) {
        self.tool = tool
        self.score = score
        self.judgment = judgment
        self.domains = domains
        self.readAt = readAt
    }
}
