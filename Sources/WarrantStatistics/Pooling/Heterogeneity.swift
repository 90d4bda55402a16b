/// How much the effects of studies differ beyond sampling error.
public struct Heterogeneity: Sendable, Hashable {
    /// τ², the variance of true effects, in squared units of the estimates; 0 for equal effects.
    public let tauSquared: Double
    /// The standard error of τ²; nil for equal effects.
    public let tauSquaredStandardError: Double?
    /// I², the share of the variance due to heterogeneity, in percent (0…100), computed from τ² and not from
    /// Q unless the model is equal effects.
    public let iSquaredPercent: Double
    /// H², total over sampling variance.
    public let hSquared: Double
    /// Cochran's Q with equal-effects weights.
    public let q: Double
    /// The degrees of freedom of Q.
    public let qDegreesOfFreedom: Int
    /// The p value of Q.
    public let qPValue: Double

    /// τ, the standard deviation of true effects.
    public var tau: Double { tauSquared.squareRoot() }

    public init(
        tauSquared: Double, tauSquaredStandardError: Double?, iSquaredPercent: Double, hSquared: Double, q: Double,
        qDegreesOfFreedom: Int, qPValue: Double
    ) {
        self.tauSquared = tauSquared
        self.tauSquaredStandardError = tauSquaredStandardError
        self.iSquaredPercent = iSquaredPercent
        self.hSquared = hSquared
        self.q = q
        self.qDegreesOfFreedom = qDegreesOfFreedom
        self.qPValue = qPValue
    }
}
