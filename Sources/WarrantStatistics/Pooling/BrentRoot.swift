/// Brent's root finder: inverse quadratic interpolation and secant steps, kept safe by bisection.
///
/// The step rules are those of the procedure "zero" (Brent 1973, chapter 4; the Netlib routine zeroin), which
/// R's `uniroot` also follows, so that with an equal tolerance it stops at the same point.
enum BrentRoot {
    /// Returns a root of `f` between `low` and `high`.
    ///
    /// - Parameters:
    ///   - tolerance: The absolute width of the final bracket; 0 for full precision.
    /// - Returns: nil when the function has the same sign at both ends, or after 1000 steps.
    static func find(
        _ low: Double, _ high: Double, tolerance: Double, _ f: (Double) -> Double
    ) -> Double? {
        var (a, b) = (low, high)
        var (fa, fb) = (f(a), f(b))
        if fa == 0 { return a }
        if fb == 0 { return b }
        guard (fa < 0) != (fb < 0), !fa.isNaN, !fb.isNaN else { return nil }
        var (c, fc) = (a, fa)
        for _ in 0...1000 {
            let previousStep = b - a
            if abs(fc) < abs(fb) {
                (a, b, c) = (b, c, b)
                (fa, fb, fc) = (fb, fc, fb)
            }
            let accuracy = 2 * Double.ulpOfOne * abs(b) + tolerance / 2
            var step = (c - b) / 2
            if abs(step) <= accuracy || fb == 0 { return b }
            if abs(previousStep) >= accuracy, abs(fa) > abs(fb) {
                var p: Double
                var q: Double
                let width = c - b
                if a == c {
                    let s = fb / fa
                    p = width * s
                    q = 1 - s
                } else {
                    let r = fa / fc
                    let s = fb / fc
                    let t = fb / fa
                    p = t * (width * r * (r - s) - (b - a) * (s - 1))
                    q = (r - 1) * (s - 1) * (t - 1)
                }
                if p > 0 { q = -q } else { p = -p }
                if p < 0.75 * width * q - abs(accuracy * q) / 2, p < abs(previousStep * q / 2) {
                    step = p / q
                }
            }
            if abs(step) < accuracy { step = step > 0 ? accuracy : -accuracy }
            (a, fa) = (b, fb)
            b += step
            fb = f(b)
            if fb.isNaN { return nil }
            if (fb > 0) == (fc > 0) {
                (c, fc) = (a, fa)
            }
        }
        return nil
    }
}
