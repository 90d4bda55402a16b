#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Conversions between effects of different kinds.
public enum EffectConversion {
    /// Returns a standardized mean difference for a log odds ratio: `ln OR · √3/π`; the SE converts alike.
    public static func standardizedDifference(logOddsRatio: Double) -> Double {
        logOddsRatio * 3.0.squareRoot() / Double.pi
    }

    /// Returns a log odds ratio for a standardized mean difference.
    public static func logOddsRatio(standardizedDifference: Double) -> Double {
        standardizedDifference * Double.pi / 3.0.squareRoot()
    }

    /// Returns the risk ratio that an odds ratio means at a baseline risk: `OR/(1 − p₀ + p₀ OR)`.
    ///
    /// - Parameter baselineRisk: 0…1.
    public static func riskRatio(oddsRatio: Double, baselineRisk: Double) -> Double {
        oddsRatio / (1 - baselineRisk + baselineRisk * oddsRatio)
    }

    /// Returns the risk ratio that a hazard ratio means at a baseline risk: `(1 − (1−p₀)^HR)/p₀`.
    public static func riskRatio(hazardRatio: Double, baselineRisk: Double) -> Double {
        -expm1(hazardRatio * log1p(-baselineRisk)) / baselineRisk
    }

    /// Returns the log hazard ratio and its variance from log-rank numbers: `(O − E)/V` and `1/V`.
    ///
    /// - Throws: `PoolingRefusal` unless V is positive.
    /// - Source: Tierney et al. 2007 (partly read).
    public static func logHazardRatio(
        observedMinusExpected: Double, variance: Double
    ) throws(PoolingRefusal) -> StudyEffect {
        guard variance > 0, variance.isFinite, observedMinusExpected.isFinite else {
            throw PoolingRefusal(.impossibleInput, value: "V \(variance)")
        }
        return StudyEffect(estimate: observedMinusExpected / variance, variance: 1 / variance)
    }

    /// Returns the log hazard ratio and its variance from the exact two-sided log-rank p value.
    ///
    /// `V ≈ E·n1·n2/(n1+n2)²`, `O − E = ±√V z(1 − p/2)`. The halving belongs to p, not to z.
    ///
    /// - Parameter favorsGroup1: Whether group 1 had fewer events than expected.
    /// - Throws: `PoolingRefusal` unless 0 < p ≤ 1 and events and sizes are positive.
    public static func logHazardRatio(
        events: Double, n1: Double, n2: Double, pValue: Double, favorsGroup1: Bool
    ) throws(PoolingRefusal) -> StudyEffect {
        guard pValue > 0, pValue <= 1, events > 0, n1 > 0, n2 > 0 else {
            throw PoolingRefusal(.impossibleInput, value: "events \(events), p \(pValue)")
        }
        let variance = events * n1 * n2 / ((n1 + n2) * (n1 + n2))
        let distance = variance.squareRoot() * NormalDistribution().quantile(upperTail: pValue / 2)
        return try logHazardRatio(observedMinusExpected: favorsGroup1 ? -distance : distance, variance: variance)
    }
}
