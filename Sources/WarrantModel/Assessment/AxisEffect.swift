/// An effect turned onto the claim's own axis: positive is what the claim asserts.
///
/// Ratios are natural logarithms here.
public struct AxisEffect: Sendable, Hashable, Codable {
    /// The point estimate.
    public var estimate: Double
    /// The lower limit of its interval.
    public var low: Double?
    /// The upper limit of its interval.
    public var high: Double?
    /// Whether the values are natural logarithms of a ratio.
    public var isLogRatio: Bool
    /// The minimal important difference, or the edge of the fallback band, on this axis; always above 0.
    public var threshold: Double?
    /// The edge of the band on the opposite side; always below 0.
    public var thresholdLow: Double?
    /// Where the threshold comes from: a citation key, or `default` for the fallback band.
    public var midSource: String?

    public init(
        estimate: Double, low: Double? = nil, high: Double? = nil, isLogRatio: Bool,
        threshold: Double? = nil, thresholdLow: Double? = nil, midSource: String? = nil
    ) {
        self.estimate = estimate
        self.low = low
        self.high = high
        self.isLogRatio = isLogRatio
        self.threshold = threshold
        self.thresholdLow = thresholdLow
        self.midSource = midSource
    }
}
