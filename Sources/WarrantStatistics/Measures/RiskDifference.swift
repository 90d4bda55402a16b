/// The risk of group 1 minus that of group 2, −1…1.
///
/// `y = a/n1 − c/n2`, `v = p1(1−p1)/n1 + p2(1−p2)/n2`.
///
/// Source: Viechtbauer 2010.
public struct RiskDifference: EffectMeasure {
    public init() {}

    public var abbreviation: String { "RD" }
    public var name: String { "risk difference" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "a/n1 − c/n2",
            variance: "p1(1−p1)/n1 + p2(1−p2)/n2")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: TwoByTwo) throws(PoolingRefusal) -> StudyEffect {
        let (p1, p2) = (study.a / study.n1, study.c / study.n2)
        return StudyEffect(
            estimate: p1 - p2, variance: p1 * (1 - p1) / study.n1 + p2 * (1 - p2) / study.n2)
    }
}
