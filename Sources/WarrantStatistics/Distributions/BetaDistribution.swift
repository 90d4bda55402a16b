#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The beta distribution on the interval from 0 to 1.
public struct BetaDistribution: ContinuousDistribution {
    /// The two shapes, positive.
    public let alpha: Double
    public let beta: Double

    public init(_ alpha: Double, _ beta: Double) {
        precondition(alpha > 0 && beta > 0, "shapes must be positive")
        self.alpha = alpha
        self.beta = beta
    }

    public func logDensity(at x: Double) -> Double {
        guard x >= 0, x <= 1 else { return x.isNaN ? .nan : -.infinity }
        return logDensity(x, 1 - x)
    }

    /// Returns the logarithm of the density at `x`, with `y = 1 − x` given exactly.
    func logDensity(_ x: Double, _ y: Double) -> Double {
        let n = alpha + beta
        guard x > 1e-280, y > 1e-280 else {
            return (alpha - 1) * log(x) + (beta - 1) * log(y) - GammaFunction.logBeta(alpha, beta)
        }
        return GammaFunction.stirlingError(n) - GammaFunction.stirlingError(alpha) - GammaFunction.stirlingError(beta)
            - GammaFunction.deviance(alpha, n * x) - GammaFunction.deviance(beta, n * y)
            + 0.5 * log(alpha * beta / (2 * Double.pi * n)) - log(x) - log(y)
    }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) {
        IncompleteBeta.logTails(alpha, beta, x: x, y: 1 - x)
    }

    /// Through the F distribution, whose half line leaves room at both ends.
    public func quantile(lowerTail p: Double) -> Double {
        share(FisherF(numerator: 2 * alpha, denominator: 2 * beta).quantile(lowerTail: p))
    }

    public func quantile(upperTail p: Double) -> Double {
        share(FisherF(numerator: 2 * alpha, denominator: 2 * beta).quantile(upperTail: p))
    }

    private func share(_ f: Double) -> Double {
        let ratio = alpha / beta * f
        return ratio < 1e300 ? ratio / (1 + ratio) : (ratio.isNaN ? .nan : 1)
    }
}
