#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The standard normal distribution.
public struct NormalDistribution: ContinuousDistribution {
    public init() {}

    public func logDensity(at x: Double) -> Double { -0.5 * x * x - 0.5 * log(2 * Double.pi) }

    public func logTails(at x: Double) -> (lower: Double, upper: Double) {
        (Self.logUpper(-x), Self.logUpper(x))
    }

    public func lowerTail(_ x: Double) -> Double { Self.upper(-x) }

    public func upperTail(_ x: Double) -> Double { Self.upper(x) }

    public func quantile(lowerTail p: Double) -> Double { -Self.upperQuantile(p) }

    public func quantile(upperTail p: Double) -> Double { Self.upperQuantile(p) }

    /// Returns `P(X > x)`, with the rounding of `x/√2` corrected to first order.
    private static func upper(_ x: Double) -> Double {
        let scaled = x * 0.5.squareRoot()
        // erfc′(s) = −2/√π e^(−s²); the remainder of the product is exact through a fused multiply-add.
        let root = 0.5.squareRoot()
        let remainder = (-scaled).addingProduct(x, root) - x * 4.833_646_656_726_457e-17
        let tail = 0.5 * erfc(scaled)
        guard abs(scaled) > 1, abs(scaled) < 27 else { return tail }
        return tail - correction(scaled, remainder)
    }

    private static func correction(_ s: Double, _ remainder: Double) -> Double {
        exp(-s * s) / Double.pi.squareRoot() * remainder
    }

    private static func logUpper(_ x: Double) -> Double {
        if x < -1 { return log1p(-upper(-x)) }
        if x < 30 { return log(upper(x)) }
        // Laplace's continued fraction for Mills' ratio, from the tail end (DLMF 7.9.3).
        var fraction = x
        for n in stride(from: 40.0, through: 1, by: -1) { fraction = x + n / fraction }
        return -0.5 * x * x - 0.5 * log(2 * Double.pi) - log(fraction)
    }

    /// Returns the upper quantile: a rational start value, then Newton steps on the logarithm of the tail.
    private static func upperQuantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? .infinity : (p == 1 ? -.infinity : .nan) }
        if p > 0.5 { return -smallTailQuantile(1 - p, log1p(-p)) }
        return smallTailQuantile(p, log(p))
    }

    private static func smallTailQuantile(_ p: Double, _ logP: Double) -> Double {
        if p == 0.5 { return 0 }
        // Abramowitz and Stegun 26.2.23, error below 4.5e-4.
        let t = (-2 * logP).squareRoot()
        var x = t - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<3 {
            let tail = upper(x)
            guard tail > 0 else { break }
            // Halley: e = (Q − p)/φ, x ← x + e/(1 − x e/2)
            let e = (tail - p) / exp(-0.5 * x * x - 0.918_938_533_204_672_8)
            x += e / (1 - 0.5 * x * e)
            if abs(e) <= 1e-9 * abs(x) { break }
        }
        return x
    }
}
