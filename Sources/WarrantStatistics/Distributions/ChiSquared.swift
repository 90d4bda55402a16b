/// The χ² distribution.
public struct ChiSquared: ContinuousDistribution {
    /// The degrees of freedom, positive, not necessarily whole.
    public let degreesOfFreedom: Double
    private let gamma: GammaDistribution

    public init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "degrees of freedom must be positive")
        self.degreesOfFreedom = degreesOfFreedom
        self.gamma = GammaDistribution(shape: degreesOfFreedom / 2, scale: 2)
    }

    public func logDensity(at x: Double) -> Double { gamma.logDensity(at: x) }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) { gamma.logTails(at: x) }

    public func quantile(lowerTail p: Double) -> Double { gamma.quantile(lowerTail: p) }

    public func quantile(upperTail p: Double) -> Double { gamma.quantile(upperTail: p) }
}
