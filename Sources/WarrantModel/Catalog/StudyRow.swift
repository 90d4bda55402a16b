/// A row of study-level data: arm counts, arm means, or an estimate with its interval.
public struct StudyRow: Sendable, Hashable, Codable {
    /// Which study the row is about.
    public var study: String
    /// Events in group 1.
    public var events1: Int?
    /// People in group 1.
    public var n1: Int?
    /// Events in group 2.
    public var events2: Int?
    /// People in group 2.
    public var n2: Int?
    /// Mean of group 1.
    public var mean1: Double?
    /// Standard deviation of group 1.
    public var sd1: Double?
    /// Mean of group 2.
    public var mean2: Double?
    /// Standard deviation of group 2.
    public var sd2: Double?
    /// The estimate; ratios on the natural scale.
    public var yi: Double?
    /// The lower limit of its interval.
    public var ciLow: Double?
    /// The upper limit of its interval.
    public var ciHigh: Double?
    /// The overall judgment of the study's risk of bias for this result, as the review printed it.
    public var riskOfBias: RiskOfBiasJudgment?
    /// Anything to know about the row.
    public var note: String?

    public init(
        study: String, events1: Int? = nil, n1: Int? = nil, events2: Int? = nil, n2: Int? = nil,
        mean1: Double? = nil, sd1: Double? = nil, mean2: Double? = nil, sd2: Double? = nil,
        yi: Double? = nil, ciLow: Double? = nil, ciHigh: Double? = nil,
        riskOfBias: RiskOfBiasJudgment? = nil, note: String? = nil
    ) {
        self.study = study
        self.events1 = events1
        self.n1 = n1
        self.events2 = events2
        self.n2 = n2
        self.mean1 = mean1
        self.sd1 = sd1
        self.mean2 = mean2
        self.sd2 = sd2
        self.yi = yi
        self.ciLow = ciLow
        self.ciHigh = ciHigh
        self.riskOfBias = riskOfBias
        self.note = note
    }
}
