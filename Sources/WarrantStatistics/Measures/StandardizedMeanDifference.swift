/// The mean difference in units of the pooled standard deviation, with the exact small-sample correction.
///
/// `y = J(m)·(m1−m2)/sp, m = n1+n2−2`, `v = 1/n1 + 1/n2 + g²/[2(n1+n2)]`.
///
/// Source: Hedges 1981; Viechtbauer 2010.
public struct StandardizedMeanDifference: EffectMeasure {
    /// The forms of the sampling variance.
    public enum Variance: String, Sendable, Hashable, CaseIterable {
        /// Large sample, with g: the default.
        case largeSample = "LS"
        /// Large sample, with d, times J².
        case largeSampleOfD = "LS2"
        /// Unbiased: `1/n1 + 1/n2 + [1 − (m−2)/(m J²)] g²`.
        case unbiased = "UB"
    }

    public let variance: Variance

    public init(variance: Variance = .largeSample) { self.variance = variance }

    public var abbreviation: String { "SMD" }
    public var name: String { "standardized mean difference (Hedges g)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "J(m)·(m1−m2)/sp, m = n1+n2−2",
            variance: "1/n1 + 1/n2 + g²/[2(n1+n2)]")
    }
    public var references: [String] { ["Hedges 1981", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: TwoMeans) throws(PoolingRefusal) -> StudyEffect {
        guard study.degreesOfFreedom > 1 else {
            throw PoolingRefusal(.impossibleInput, value: "the two groups need at least 4 participants together")
        }
        let m = study.degreesOfFreedom
        let correction = GammaFunction.hedgesCorrection(degreesOfFreedom: m)
        let d = (study.mean1 - study.mean2) / study.pooledVariance.squareRoot()
        let g = correction * d
        let inverse = 1 / study.n1 + 1 / study.n2
        let sum = study.n1 + study.n2
        let value: Double = switch variance {
        case .largeSample: inverse + g * g / (2 * sum)
        case .largeSampleOfD: correction * correction * (inverse + d * d / (2 * sum))
        case .unbiased: inverse + (1 - (m - 2) / (m * correction * correction)) * g * g
        }
        return StudyEffect(estimate: g, variance: value)
    }
}
