#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The odds of group 1 over those of group 2, on the natural-log scale.
///
/// `y = ln[ad/(bc)]`, `v = 1/a + 1/b + 1/c + 1/d`.
///
/// Source: Viechtbauer 2010.
public struct OddsRatio: EffectMeasure {
    public init() {}

    public var abbreviation: String { "OR" }
    public var name: String { "odds ratio" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln[ad/(bc)]",
            variance: "1/a + 1/b + 1/c + 1/d")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 1 }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: TwoByTwo) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(
            estimate: log((study.a / study.b) / (study.c / study.d)),
            variance: 1 / study.a + 1 / study.b + 1 / study.c + 1 / study.d)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}
