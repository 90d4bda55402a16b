/// The effect of one study with its sampling variance.
public struct StudyEffect: Sendable, Hashable {
    /// On the analysis scale of the measure (log for ratios).
    public let estimate: Double
    /// In squared units of the estimate.
    public let variance: Double

    public init(estimate: Double, variance: Double) {
        self.estimate = estimate
        self.variance = variance
    }

    /// The standard error, the square root of the variance.
    public var standardError: Double { variance.squareRoot() }
}
