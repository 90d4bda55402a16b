#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The gamma distribution with a shape and a scale.
public struct GammaDistribution: ContinuousDistribution {
    public let shape: Double
    public let scale: Double

    public init(shape: Double, scale: Double = 1) {
        precondition(shape > 0 && scale > 0, "shape and scale must be positive")
        self.shape = shape
        self.scale = scale
    }

    public func logDensity(at x: Double) -> Double {
        guard x > 0 else { return x.isNaN ? .nan : -.infinity }
        let z = x / scale
        guard shape >= 1 else {
            return (shape - 1) * log(z) - z - GammaFunction.logGamma(shape) - log(scale)
        }
        return -GammaFunction.stirlingError(shape) - GammaFunction.deviance(shape, z)
            + 0.5 * log(shape / (2 * Double.pi)) - log(x)
    }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) {
        if x.isNaN { return (.nan, .nan) }
        return IncompleteGamma.logTails(shape: shape, max(0, x / scale))
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
        // Wilson and Hilferty's cube for the start, the leading power for small values.
        let z = isUpper ? NormalDistribution().quantile(upperTail: p) : NormalDistribution().quantile(lowerTail: p)
        let third = 1 / (9 * shape)
        let cube = 1 - third + z * third.squareRoot()
        var start = shape * cube * cube * cube
        if !(cube > 0.1) {
            let logLower = isUpper ? log1p(-p) : log(p)
            start = exp((logLower + GammaFunction.logGamma(shape + 1)) / shape)
        }
        if !(start > 0) { start = 1e-300 }
        let standard = GammaDistribution(shape: shape)
        // Work on the smaller tail: the other one has no digits left.
        let flips = p > 0.5
        let logP = flips ? log1p(-p) : log(p)
        return scale * TailSolver.solve(
            standard, logProbability: logP, isUpper: flips ? !isUpper : isUpper, start: start)
    }
}
