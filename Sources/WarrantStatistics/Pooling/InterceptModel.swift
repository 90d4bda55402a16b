#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The model with an intercept only: the pooled mean.
struct InterceptModel: WeightedModel {
    let observed: [Double]
    let variances: [Double]

    init(_ effects: Effects) {
        observed = effects.estimates
        variances = effects.variances
    }

    var studyCount: Int { observed.count }
    var coefficientCount: Int { 1 }

    /// Returns the weighted mean and the sum of the weights.
    func mean(at tauSquared: Double) -> (mean: Double, weight: Double) {
        var s1 = 0.0
        var sy = 0.0
        for i in 0..<observed.count {
            let w = 1 / (variances[i] + tauSquared)
            s1 += w
            sy += w * observed[i]
        }
        return (sy / s1, s1)
    }

    func moments(at tauSquared: Double) -> WeightedMoments {
        // The largest weight is kept apart: where one study outweighs all others, `tr P = Σw − Σw²/Σw` and
        // `tr P²` would be differences of nearly equal numbers.
        var largest = 0.0
        var (r1, r2, r3) = (0.0, 0.0, 0.0)
        var sy = 0.0
        for i in 0..<observed.count {
            let w = 1 / (variances[i] + tauSquared)
            sy += w * observed[i]
            let other = min(w, largest)
            largest = max(w, largest)
            r1 += other
            r2 += other * other
            r3 += other * other * other
        }
        let s1 = largest + r1
        let mean = sy / s1
        var yPy = 0.0
        var yPPy = 0.0
        for i in 0..<observed.count {
            let scaled = (observed[i] - mean) / (variances[i] + tauSquared)
            yPy += scaled * (observed[i] - mean)
            yPPy += scaled * scaled
        }
        let rest = r1 / s1
        let share = largest / s1
        return WeightedMoments(
            traceW: s1, traceWW: largest * largest + r2, traceP: r1 - r2 / s1 + largest * rest,
            tracePP: r2 - 2 * r3 / s1 + largest * rest * largest * rest + 2 * share * share * r2 + (r2 / s1) * (r2 / s1),
            yPy: yPy, yPPy: yPPy)
    }

    func varianceTraces(at tauSquared: Double) -> (pvp: Double, pvpv: Double) {
        var (s1, s2, s2v, s3v, s2vv, s3vv) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        for v in variances {
            let w = 1 / (v + tauSquared)
            let w2 = w * w
            s1 += w
            s2 += w2
            s2v += w2 * v
            s3v += w2 * w * v
            s2vv += w2 * v * v
            s3vv += w2 * w * v * v
        }
        return (
            s2v - 2 * s3v / s1 + (s2 / s1) * (s2v / s1), s2vv - 2 * s3vv / s1 + (s2v / s1) * (s2v / s1)
        )
    }

    func unweighted() -> UnweightedMoments {
        let k = Double(observed.count)
        var sum = 0.0
        var sumV = 0.0
        var sumVV = 0.0
        for i in 0..<observed.count {
            sum += observed[i]
            sumV += variances[i]
            sumVV += variances[i] * variances[i]
        }
        let mean = sum / k
        var residual = 0.0
        for y in observed { residual += (y - mean) * (y - mean) }
        return UnweightedMoments(
            residual: residual, tracePV: sumV - sumV / k, tracePVPV: sumVV - 2 * sumVV / k + (sumV / k) * (sumV / k))
    }

    func deviance(at tauSquared: Double, restricted: Bool) -> Double {
        let (mean, weight) = mean(at: tauSquared)
        var sum = 0.0
        // One logarithm for many factors: products are cheaper, as long as they stay in range.
        var product = restricted ? weight : 1
        for i in 0..<observed.count {
            let total = variances[i] + tauSquared
            product *= total
            if product < 1e-150 || product > 1e150 {
                sum += log(product)
                product = 1
            }
            sum += (observed[i] - mean) * (observed[i] - mean) / total
        }
        return 0.5 * (sum + log(product))
    }
}
