#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A continuous distribution with exact tails.
///
/// Tail areas are given from both sides and as logarithms, so that a probability of 1e-400 or one of
/// 1 − 1e-20 keeps its digits. A NaN argument gives NaN.
public protocol ContinuousDistribution: Sendable {
    /// The natural logarithm of the density at `x`.
    func logDensity(at x: Double) -> Double
    /// The natural logarithms of `P(X ≤ x)` and `P(X > x)`.
    func logTails(at x: Double) -> (lower: Double, upper: Double)
    /// `P(X ≤ x)` and `P(X > x)`.
    func lowerTail(_ x: Double) -> Double
    func upperTail(_ x: Double) -> Double
    /// The value with a lower tail area of `p`, `0 ≤ p ≤ 1`.
    func quantile(lowerTail p: Double) -> Double
    /// The value with an upper tail area of `p`, `0 ≤ p ≤ 1`.
    func quantile(upperTail p: Double) -> Double
}

extension ContinuousDistribution {
    /// The density at `x`.
    public func density(at x: Double) -> Double { exp(logDensity(at: x)) }
    /// `P(X ≤ x)`.
    public func lowerTail(_ x: Double) -> Double { exp(logTails(at: x).lower) }
    /// `P(X > x)`.
    public func upperTail(_ x: Double) -> Double { exp(logTails(at: x).upper) }
    /// `ln P(X ≤ x)`.
    public func logLowerTail(_ x: Double) -> Double { logTails(at: x).lower }
    /// `ln P(X > x)`.
    public func logUpperTail(_ x: Double) -> Double { logTails(at: x).upper }
}

/// Finds quantiles of distributions on the positive half line.
///
/// Newton steps in `ln x` on the logarithm of the smaller tail, inside a bracket that is halved whenever a
/// step leaves it. Typically 4 to 8 evaluations.
struct TailSolver {
    /// Returns the `x` whose chosen tail has the logarithm `target`.
    static func solve<D: ContinuousDistribution>(
        _ distribution: D, logProbability target: Double, isUpper: Bool, start: Double
    ) -> Double {
        var low = 0.0
        var high = Double.infinity
        var x = min(max(start, 1e-300), 1e300)
        for _ in 0..<400 {
            let tails = distribution.logTails(at: x)
            let error = (isUpper ? tails.upper : tails.lower) - target
            if error == 0 || error.isNaN { return x }
            // A tail that is too large means: move outward.
            if (error > 0) == isUpper { low = x } else { high = x }
            let slope = exp(log(x) + distribution.logDensity(at: x) - (isUpper ? tails.upper : tails.lower))
            var next = x * exp(max(-4, min(4, (isUpper ? error : -error) / slope)))
            let isNewton = next > low && next < high
            if !isNewton {
                if high == .infinity {
                    next = x * 16
                } else if low == 0 {
                    next = x / 16
                } else {
                    next = (low * high).squareRoot()
                    if !(next > low && next < high) { next = low + (high - low) / 2 }
                }
            }
            if next == 0 || next == .infinity { return next }
            // Newton doubles the digits: after a step this small the next one is rounding.
            if abs(next - x) <= (isNewton ? 1e-9 : 4e-16) * x { return next }
            x = next
        }
        return x
    }
}
