/// The mean difference in units of the standard deviation of group 2.
///
/// `y = J(n2−1)·(m1−m2)/s2`, `v = 1/n1 + 1/n2 + y²/(2n2)`.
///
/// Source: Hedges 1981; Viechtbauer 2010.
public struct GlassDelta: EffectMeasure {
    public init() {}

    public var abbreviation: String { "SMD1" }
    public var name: String { "standardized mean difference (Glass, SD of group 2)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "J(n2−1)·(m1−m2)/s2",
            variance: "1/n1 + 1/n2 + y²/(2n2)")
    }
    public var references: [String] { ["Hedges 1981", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: TwoMeans) throws(PoolingRefusal) -> StudyEffect {
        guard study.n2 > 2 else {
            throw PoolingRefusal(.impossibleInput, value: "group 2 needs at least 3 participants")
        }
        let correction = GammaFunction.hedgesCorrection(degreesOfFreedom: study.n2 - 1)
        let estimate = correction * (study.mean1 - study.mean2) / study.sd2
        return StudyEffect(
            estimate: estimate, variance: 1 / study.n1 + 1 / study.n2 + estimate * estimate / (2 * study.n2))
    }
}
