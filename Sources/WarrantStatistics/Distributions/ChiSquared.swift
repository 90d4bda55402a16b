#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

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

    /// `P(X > x)`; for whole degrees of freedom up to 100 by the finite sums of DLMF 8.4.10 and 8.4.8.
    ///
    /// All terms are positive, so that small tails keep their digits.
    public func upperTail(_ x: Double) -> Double {
        let half = x / 2
        guard degreesOfFreedom <= 100, degreesOfFreedom == degreesOfFreedom.rounded(), half > 0, half < 600 else {
            return exp(gamma.logTails(at: x).upper)
        }
        let isOdd = Int(degreesOfFreedom) % 2 == 1
        // The last exponent of half/j is df/2 − 1; the first is 0 or ½.
        var exponent = isOdd ? 0.5 : 0.0
        var term = isOdd ? (half / Double.pi).squareRoot() * 2 : 1.0
        var sum = 0.0
        while exponent <= degreesOfFreedom / 2 - 1 {
            sum += term
            exponent += 1
            term *= half / exponent
        }
        let tail = exp(-half) * sum + (isOdd ? erfc(half.squareRoot()) : 0)
        return min(1, tail)
    }

    public func quantile(lowerTail p: Double) -> Double { gamma.quantile(lowerTail: p) }

    public func quantile(upperTail p: Double) -> Double { gamma.quantile(upperTail: p) }
}
