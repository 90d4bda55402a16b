/// The mean difference in units of the root of the average variance.
///
/// `y = g = J(m)·(m1−m2)/s, s² = (s1²+s2²)/2, m = n1+n2−2`, `v = J²·{s1²/[s²(n1−1)] + s2²/[s²(n2−1)] + g²[s1⁴/(n1−1) + s2⁴/(n2−1)]/(8s⁴)}`.
///
/// Source: Bonett 2008; Viechtbauer 2010.
public struct HeteroscedasticMeanDifference: EffectMeasure {
    public init() {}

    public var abbreviation: String { "SMDH" }
    public var name: String { "standardized mean difference (unequal variances)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "g = J(m)·(m1−m2)/s, s² = (s1²+s2²)/2, m = n1+n2−2",
            variance: "J²·{s1²/[s²(n1−1)] + s2²/[s²(n2−1)] + g²[s1⁴/(n1−1) + s2⁴/(n2−1)]/(8s⁴)}")
    }
    public var references: [String] { ["Bonett 2008", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: TwoMeans) throws(PoolingRefusal) -> StudyEffect {
        guard study.n1 > 1, study.n2 > 1, study.degreesOfFreedom > 1 else {
            throw PoolingRefusal(.impossibleInput, value: "each group needs at least 2 participants")
        }
        let correction = GammaFunction.hedgesCorrection(degreesOfFreedom: study.degreesOfFreedom)
        let (v1, v2) = (study.sd1 * study.sd1, study.sd2 * study.sd2)
        let mean = (v1 + v2) / 2
        let g = correction * (study.mean1 - study.mean2) / mean.squareRoot()
        let (r1, r2) = (v1 / mean, v2 / mean)
        let (m1, m2) = (study.n1 - 1, study.n2 - 1)
        let variance = r1 / m1 + r2 / m2 + g * g * (r1 * r1 / m1 + r2 * r2 / m2) / 8
        return StudyEffect(estimate: g, variance: correction * correction * variance)
    }
}
