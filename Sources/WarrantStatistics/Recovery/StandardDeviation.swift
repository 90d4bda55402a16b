/// Standard deviations worked out from what a paper prints instead.
///
/// Arm-level and contrast-level numbers are kept apart by name: the standard error of a difference put
/// through the formula for one arm is off by a factor between √2 and 2.
public enum StandardDeviation {
    /// Returns `SD = SE·√n` of one arm.
    ///
    /// - Throws: `PoolingRefusal` (`NUM-INPUT`) unless `standardError` > 0 and `n` ≥ 1.
    public static func ofArm(standardError: Double, n: Double) throws(PoolingRefusal) -> Double {
        guard standardError > 0, standardError.isFinite, n >= 1, n.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "SE \(standardError), n \(n)")
        }
        return standardError * n.squareRoot()
    }

    /// Returns `SD = √n (U − L)/(2 t)` of one arm, t on n − 1 degrees of freedom.
    ///
    /// - Parameter level: The confidence level of the interval, default 0.95.
    /// - Throws: `PoolingRefusal` unless the limits are in order and `n` ≥ 2.
    public static func ofArm(interval: Interval, n: Double, level: Double = 0.95) throws(PoolingRefusal) -> Double {
        guard interval.high > interval.low, n >= 2, (interval.high - interval.low).isFinite, n.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "\(interval.low) to \(interval.high), n \(n)")
        }
        let t = StudentT(degreesOfFreedom: n - 1).quantile(upperTail: (1 - level) / 2)
        return n.squareRoot() * (interval.high - interval.low) / (2 * t)
    }

    /// Returns the pooled SD behind a difference of two means: `SE/√(1/n1 + 1/n2)`.
    ///
    /// - Throws: `PoolingRefusal` unless all are positive.
    public static func pooled(differenceError: Double, n1: Double, n2: Double) throws(PoolingRefusal) -> Double {
        guard differenceError > 0, differenceError.isFinite, n1 >= 1, n2 >= 1, n1.isFinite, n2.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "SE \(differenceError), n \(n1) and \(n2)")
        }
        return differenceError / (1 / n1 + 1 / n2).squareRoot()
    }

    /// Returns the SD of change scores, `√(s_b² + s_f² − 2 r s_b s_f)`.
    ///
    /// - Parameter correlation: Between baseline and follow-up, from a study that reports all three SDs; a
    ///   guess belongs into a sensitivity analysis with several values.
    /// - Throws: `PoolingRefusal` for a correlation outside −1…1 or SDs that are not positive.
    public static func ofChange(
        baseline: Double, followUp: Double, correlation: Double
    ) throws(PoolingRefusal) -> Double {
        guard baseline > 0, followUp > 0, baseline.isFinite, followUp.isFinite, abs(correlation) <= 1 else {
            throw PoolingRefusal(.impossibleInput, value: "SD \(baseline) and \(followUp), r \(correlation)")
        }
        // The sum of squares form cannot become negative by rounding.
        let difference = baseline - followUp
        return (difference * difference + 2 * (1 - correlation) * baseline * followUp).squareRoot()
    }
}
