#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Student's t distribution.
public struct StudentT: ContinuousDistribution {
    /// The degrees of freedom, positive, not necessarily whole.
    public let degreesOfFreedom: Double

    public init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "degrees of freedom must be positive")
        self.degreesOfFreedom = degreesOfFreedom
    }

    public func logDensity(at x: Double) -> Double {
        let n = degreesOfFreedom
        let constant = -GammaFunction.deviance(n / 2, (n + 1) / 2) + GammaFunction.stirlingError((n + 1) / 2)
            - GammaFunction.stirlingError(n / 2)
        let ratio = x / n.squareRoot()
        let logKernel = abs(ratio) < 1e150 ? log1p(ratio * ratio) : 2 * log(abs(ratio))
        return constant - 0.5 * log(2 * Double.pi) - 0.5 * (n + 1) * logKernel
    }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) {
        if x.isNaN { return (.nan, .nan) }
        let outer = logOuterTail(abs(x))
        let inner = logOneMinusExp(outer)
        return x >= 0 ? (inner, outer) : (outer, inner)
    }

    /// Returns `ln P(X > x)` for `x ≥ 0`.
    private func logOuterTail(_ x: Double) -> Double {
        let n = degreesOfFreedom
        let ratio = x / n.squareRoot()
        guard ratio < 1e140 else {
            if x == .infinity { return -.infinity }
            return -n * log(ratio) - log(n / 2) - GammaFunction.logBeta(n / 2, 0.5) - log(2.0)
        }
        let square = ratio * ratio
        return IncompleteBeta.logTails(n / 2, 0.5, x: 1 / (1 + square), y: square / (1 + square)).lower - log(2.0)
    }

    public func quantile(lowerTail p: Double) -> Double { -quantile(upperTail: p) }

    public func quantile(upperTail p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? .infinity : (p == 1 ? -.infinity : .nan) }
        if p == 0.5 { return 0 }
        if p > 0.5 { return -outerQuantile(1 - p, log1p(-p)) }
        return outerQuantile(p, log(p))
    }

    private func outerQuantile(_ p: Double, _ logP: Double) -> Double {
        let n = degreesOfFreedom
        if n == 1 { return 1 / tan(Double.pi * p) }
        if n == 2 { return (1 - 2 * p) / (2 * p * (1 - p)).squareRoot() }
        var start: Double
        if n > 2, p > 1e-8 {
            // Cornish–Fisher expansion of the normal quantile (Abramowitz and Stegun 26.7.5).
            let z = NormalDistribution().quantile(upperTail: p)
            let s = z * z
            let g1 = (s + 1) * z / 4
            let g2 = ((5 * s + 16) * s + 3) * z / 96
            let g3 = (((3 * s + 19) * s + 17) * s - 15) * z / 384
            let g4 = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) * z / 92160
            start = z + (g1 + (g2 + (g3 + g4 / n) / n) / n) / n
        } else {
            // P(X > x) ≈ C n^((n−1)/2) x^(−n) far out.
            start = exp((-logP - log(n / 2) - GammaFunction.logBeta(n / 2, 0.5) - log(2.0)) / n) * n.squareRoot()
        }
        if !(start > 0) { start = 1e-3 }
        return TailSolver.solve(self, logProbability: logP, isUpper: true, start: start)
    }
}
