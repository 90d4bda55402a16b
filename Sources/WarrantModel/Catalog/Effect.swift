/// An effect as a study reports it, in the study's own unit and sign.
public struct Effect: Sendable, Hashable, Codable {
    /// What is estimated.
    public var measure: EffectMeasureName
    /// The point estimate. Ratios on the natural scale, percentages from 0 to 100.
    public var estimate: Double?
    /// The lower limit of the confidence interval.
    public var ciLow: Double?
    /// The upper limit of the confidence interval.
    public var ciHigh: Double?
    /// The level of the interval, in percent.
    public var ciLevel: Double?
    /// The p-value as printed, such as `<0.001`.
    public var pValue: String?
    /// How many had the event, where the estimate is a proportion.
    public var events: Int?
    /// Out of how many, where the estimate is a proportion.
    public var total: Int?
    /// The unit or scale, and what its sign means.
    public var scale: String?
    /// What the estimate favors, in the study's words.
    public var favours: String?
    /// How many people took part.
    public var participants: Int?
    /// How many studies it rests on.
    public var studies: Int?
    /// I², in percent.
    public var i2: Double?

    public init(
        measure: EffectMeasureName, estimate: Double? = nil, ciLow: Double? = nil, ciHigh: Double? = nil,
        ciLevel: Double? = nil, pValue: String? = nil, events: Int? = nil, total: Int? = nil,
        scale: String? = nil, favours: String? = nil, participants: Int? = nil, studies: Int? = nil,
        i2: Double? = nil
    ) {
        self.measure = measure
        self.estimate = estimate
        self.ciLow = ciLow
        self.ciHigh = ciHigh
        self.ciLevel = ciLevel
        self.pValue = pValue
        self.events = events
        self.total = total
        self.scale = scale
        self.favours = favours
        self.participants = participants
        self.studies = studies
        self.i2 = i2
    }
}
