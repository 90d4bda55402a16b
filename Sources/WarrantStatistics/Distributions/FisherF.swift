#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Fisher's F distribution.
public struct FisherF: ContinuousDistribution {
    /// The degrees of freedom of the numerator and the denominator, positive.
    public let numerator: Double
    public let denominator: Double

    public init(numerator: Double, denominator: Double) {
        precondition(numerator > 0 && denominator > 0, "degrees of freedom must be positive")
        self.numerator = numerator
        self.denominator = denominator
    }

    public func logDensity(at x: Double) -> Double {
        guard x > 0 else { return x.isNaN ? .nan : -.infinity }
        let (share, rest) = split(x)
        // f(x) = beta density at the share, times d(share)/dx = share · rest / x
        return BetaDistribution(numerator / 2, denominator / 2).logDensity(share, rest) + log(share) + log(rest) - log(x)
    }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) {
        if x.isNaN { return (.nan, .nan) }
        guard x > 0 else { return (-.infinity, 0) }
        let (share, rest) = split(x)
        return IncompleteBeta.logTails(numerator / 2, denominator / 2, x: share, y: rest)
    }

    /// Returns `d₁x/(d₁x + d₂)` and its complement.
    private func split(_ x: Double) -> (Double, Double) {
        let ratio = numerator / denominator * x
        guard ratio < 1e300 else { return (1, 0) }
        return (ratio / (1 + ratio), 1 / (1 + ratio))
    }

    public func quantile(lowerTail p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? 0 : (p == 1 ? .infinity : .nan) }
        return solve(p, isUpper: false)
    }

    public func quantile(upperTail p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? .infinity : (p == 1 ? 0 : .nan) }
        return solve(p, isUpper: true)
    }

    private func solve(_ p: Double, isUpper: Bool) -> Double {
        let flips = p > 0.5
        let logP = flips ? log1p(-p) : log(p)
        return TailSolver.solve(self, logProbability: logP, isUpper: flips ? !isUpper : isUpper, start: 1)
    }
}
