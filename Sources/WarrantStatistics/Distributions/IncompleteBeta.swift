#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The regularized incomplete beta function `Iₓ(a, b)`.
///
/// A continued fraction on the side where it converges fast, with the leading factor in
/// saddle-point form. The relative error is below 1e-12 in both tails for shapes of one half or more.
public enum IncompleteBeta {
    /// Returns `ln Iₓ(a, b)` and `ln (1 − Iₓ(a, b))`.
    ///
    /// - Parameters:
    ///   - x: Between 0 and 1.
    ///   - y: `1 − x`, given apart so that a value next to 1 keeps its digits.
    static func logTails(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double) {
        if x.isNaN || y.isNaN { return (.nan, .nan) }
        if x <= 0 { return (-.infinity, 0) }
        if y <= 0 { return (0, -.infinity) }
        if (a + b) * y >= b {
            let lower = logLeading(a, b, x, y) + log(continuedFraction(a, b, x, y))
            return (lower, logOneMinusExp(lower))
        }
        let upper = logLeading(b, a, y, x) + log(continuedFraction(b, a, y, x))
        return (logOneMinusExp(upper), upper)
    }

    /// Returns `Iₓ(a, b)` for positive shapes and `x` between 0 and 1.
    public static func lower(_ a: Double, _ b: Double, _ x: Double) -> Double {
        exp(logTails(a, b, x: x, y: 1 - x).lower)
    }

    /// Returns `ln [xᵃ yᵇ / (a B(a, b))]`.
    private static func logLeading(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let n = a + b
        guard x > 1e-280, y > 1e-280 else {
            return a * log(x) + b * log(y) - log(a) - GammaFunction.logBeta(a, b)
        }
        return GammaFunction.stirlingError(n) - GammaFunction.stirlingError(a) - GammaFunction.stirlingError(b)
            - GammaFunction.deviance(a, n * x) - GammaFunction.deviance(b, n * y)
            + 0.5 * log(b / (2 * Double.pi * a * n))
    }

    /// Returns the ratio of `Iₓ(a, b)` to `xᵃ yᵇ / (a B(a, b))`, for `x ≤ a/(a + b)`.
    ///
    /// The even part of DLMF 8.17.22 in the form of DiDonato and Morris 1992, which works with
    /// `λ = a − (a + b)x` and so keeps its digits when x is next to 1.
    private static func continuedFraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let lambda = x < y ? a - (a + b) * x : (a + b) * y - b
        let c = 1 + lambda
        let c0 = b / a
        let c1 = 1 + 1 / a
        var n = 0.0
        var p = 1.0
        var s = a + 1
        var (numerator, denominator) = (0.0, 1.0)
        var (nextNumerator, nextDenominator) = (1.0, c / c1)
        var ratio = c1 / c
        while n < 1_000_000 {
            n += 1
            let t = n / a
            let w = n * (b - n) * x
            let e = a / s
            let alpha = p * (p + c0) * e * e * (w * x)
            let beta = n + w / s + (t + 1) / (c1 + t + t) * (c + n * (1 + y))
            p = 1 + t
            s += 2
            (numerator, nextNumerator) = (nextNumerator, alpha * numerator + beta * nextNumerator)
            (denominator, nextDenominator) = (nextDenominator, alpha * denominator + beta * nextDenominator)
            let next = nextNumerator / nextDenominator
            let isSettled = abs(next - ratio) <= 2e-16 * next
            ratio = next
            if isSettled { break }
            numerator /= nextDenominator
            denominator /= nextDenominator
            nextNumerator = next
            nextDenominator = 1
        }
        // The fraction is relative to xᵃ yᵇ / B(a, b).
        return ratio * a
    }
}
