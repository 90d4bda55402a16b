/// How far the flaws of a study may have moved a result, as somebody judged it.
public enum RiskOfBiasJudgment: String, Sendable, Hashable, Codable, CaseIterable {
    case low
    /// Some concerns, or unclear.
    case some
    case high

    /// The judgment in words.
    public var name: String {
        switch self {
        case .low: "low risk"
        case .some: "some concerns or unclear"
        case .high: "high risk"
        }
    }
}
