/// An effect whose value and variance are given, on whatever scale.
///
/// `y = y`, `v = v`.
///
/// Source: Viechtbauer 2010.
public struct GenericEffect: EffectMeasure {
    public init() {}

    public var abbreviation: String { "GEN" }
    public var name: String { "effect as given" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "y",
            variance: "v")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: GivenEffect) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(estimate: study.effect, variance: study.variance)
    }
}
