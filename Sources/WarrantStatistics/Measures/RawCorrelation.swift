/// The raw correlation, −1…1.
///
/// `y = r`, `v = (1−r²)²/(n−1)`.
///
/// Source: Viechtbauer 2010.
public struct RawCorrelation: EffectMeasure {
    public init() {}

    public var abbreviation: String { "COR" }
    public var name: String { "correlation" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "r",
            variance: "(1−r²)²/(n−1)")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: Correlation) throws(PoolingRefusal) -> StudyEffect {
        guard study.n > 1 else { throw PoolingRefusal(.impossibleInput, value: "a correlation needs 2 pairs") }
        let rest = 1 - study.r * study.r
        return StudyEffect(estimate: study.r, variance: rest * rest / (study.n - 1))
    }
}
