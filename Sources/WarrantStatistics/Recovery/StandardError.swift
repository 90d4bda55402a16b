#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Standard errors worked out from what a paper prints instead.
public enum StandardError {
    /// Returns the SE of a difference of two means from its interval: `(U − L)/(2t)`, t on n1 + n2 − 2.
    ///
    /// - Throws: `PoolingRefusal` unless the limits are in order and n1 + n2 > 2.
    public static func ofDifference(
        interval: Interval, n1: Double, n2: Double, level: Double = 0.95
    ) throws(PoolingRefusal) -> Double {
        guard interval.high > interval.low, n1 + n2 > 2, (interval.high - interval.low).isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "\(interval.low) to \(interval.high)")
        }
        let t = StudentT(degreesOfFreedom: n1 + n2 - 2).quantile(upperTail: (1 - level) / 2)
        return (interval.high - interval.low) / (2 * t)
    }

    /// Returns the SE of a difference of two means from its exact two-sided p value: `|MD|/t`.
    ///
    /// - Parameter pValue: Exact. A bound such as "p < 0.05" says only that the SE is smaller than this.
    /// - Throws: `PoolingRefusal` unless 0 < p < 1 and the difference is not 0.
    public static func ofDifference(
        _ difference: Double, pValue: Double, n1: Double, n2: Double
    ) throws(PoolingRefusal) -> Double {
        guard pValue > 0, pValue < 1, difference != 0, difference.isFinite, n1 + n2 > 2 else {
            throw PoolingRefusal(.impossibleInput, value: "difference \(difference), p \(pValue)")
        }
        return abs(difference) / StudentT(degreesOfFreedom: n1 + n2 - 2).quantile(upperTail: pValue / 2)
    }

    /// Returns the SE of a difference from its t statistic: `|MD/t|`. For an F with one numerator degree of
    /// freedom t is √F.
    ///
    /// - Throws: `PoolingRefusal` for a t of 0.
    public static func ofDifference(_ difference: Double, t: Double) throws(PoolingRefusal) -> Double {
        let error = abs(difference / t)
        guard error > 0, error.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "difference \(difference), t \(t)")
        }
        return error
    }

    /// Returns the SE of a log ratio from its exact two-sided p value: `|ln est|/z(1 − p/2)`.
    ///
    /// - Throws: `PoolingRefusal` unless 0 < p < 1 and the ratio is positive and not 1.
    public static func ofLogRatio(_ ratio: Double, pValue: Double) throws(PoolingRefusal) -> Double {
        guard pValue > 0, pValue < 1, ratio > 0, ratio != 1, ratio.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "ratio \(ratio), p \(pValue)")
        }
        return abs(log(ratio)) / NormalDistribution().quantile(upperTail: pValue / 2)
    }
}
