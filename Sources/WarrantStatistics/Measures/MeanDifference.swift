/// The mean of group 1 minus that of group 2, in units of the scale.
///
/// `y = m1 − m2`, `v = s1²/n1 + s2²/n2`.
///
/// Source: Viechtbauer 2010.
public struct MeanDifference: EffectMeasure {
    public init() {}

    public var abbreviation: String { "MD" }
    public var name: String { "mean difference" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "m1 − m2",
            variance: "s1²/n1 + s2²/n2")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: TwoMeans) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(
            estimate: study.mean1 - study.mean2,
            variance: study.sd1 * study.sd1 / study.n1 + study.sd2 * study.sd2 / study.n2)
    }
}
