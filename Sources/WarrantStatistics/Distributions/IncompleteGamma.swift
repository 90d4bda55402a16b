#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The regularized incomplete gamma functions `P(a, x)` and `Q(a, x) = 1 − P(a, x)`.
///
/// Series DLMF 8.11.4 below the mean, continued fraction DLMF 8.9.2 above it. The relative error is below
/// 1e-12 in both tails. Complexity: O(√a) terms near `x = a`, fewer elsewhere.
public enum IncompleteGamma {
    /// Returns `ln P(a, x)` and `ln Q(a, x)` for `a > 0`, `x ≥ 0`.
    static func logTails(shape a: Double, _ x: Double) -> (lower: Double, upper: Double) {
        guard x > 0 else { return x == 0 ? (-.infinity, 0) : (.nan, .nan) }
        guard x < .infinity else { return (0, -.infinity) }
        // D = xᵃ e⁻ˣ / Γ(a + 1)
        let logD = a < 1
            ? a * log(x) - x - GammaFunction.logGamma(a + 1)
            : -GammaFunction.stirlingError(a) - GammaFunction.deviance(a, x) - 0.5 * log(2 * Double.pi * a)
        if a < 0.5, x < 1.5 {
            return smallShape(a, x)
        }
        if x < a + 1 {
            let lower = logD + log(series(a, x))
            return (lower, logOneMinusExp(lower))
        }
        let upper = logD + log(a) + log(continuedFraction(a, x))
        return (logOneMinusExp(upper), upper)
    }

    /// Returns `P(a, x)`.
    public static func lower(shape a: Double, _ x: Double) -> Double { exp(logTails(shape: a, x).lower) }

    /// Returns `Q(a, x)`.
    public static func upper(shape a: Double, _ x: Double) -> Double { exp(logTails(shape: a, x).upper) }

    /// `Q` is tiny here although `x` is small, so `1 − P` would lose its digits (DLMF 8.7.1).
    private static func smallShape(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
        let logLeading = a * log(x) - GammaFunction.logGamma(a + 1)
        var power = 1.0
        var sum = 0.0
        var n = 1.0
        while n < 200 {
            power *= -x / n
            let term = power / (a + n)
            sum += term
            if abs(term) < 1e-17 * abs(sum) { break }
            n += 1
        }
        let lower = logLeading + log1p(a * sum)
        let upper = -expm1(logLeading) - exp(logLeading) * a * sum
        return (lower, log(upper))
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var n = a
        while true {
            n += 1
            term *= x / n
            sum += term
            if term < 1e-17 * sum { return sum }
        }
    }

    private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = b == 0 ? 1 / tiny : 1 / b
        var h = d
        var n = 1.0
        while n < 1_000_000 {
            let an = -n * (n - a)
            b += 2
            d = an * d + b
            if abs(d) < tiny { d = tiny }
            c = b + an / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let delta = d * c
            h *= delta
            if abs(delta - 1) < 1e-16 { break }
            n += 1
        }
        return h
    }
}

/// Returns `ln(1 − eˣ)` for `x ≤ 0`.
func logOneMinusExp(_ x: Double) -> Double {
    if x >= 0 { return -.infinity }
    return x > -0.693 ? log(-expm1(x)) : log1p(-exp(x))
}
