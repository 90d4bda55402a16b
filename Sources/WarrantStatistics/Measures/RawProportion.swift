/// The raw proportion, 0…1. Zero and full counts are corrected, which moves the estimate; prefer the logit.
///
/// `y = p = x/n`, `v = p(1−p)/n`.
///
/// Source: Viechtbauer 2010.
public struct RawProportion: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PR" }
    public var name: String { "proportion" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "p = x/n",
            variance: "p(1−p)/n")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { nil }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: Proportion) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(estimate: study.share, variance: study.share * (1 - study.share) / study.total)
    }
}
