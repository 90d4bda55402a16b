#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The risk of group 1 over that of group 2, on the natural-log scale.
///
/// `y = ln[(a/n1)/(c/n2)]`, `v = 1/a − 1/n1 + 1/c − 1/n2`.
///
/// Source: Viechtbauer 2010.
public struct RiskRatio: EffectMeasure {
    public init() {}

    public var abbreviation: String { "RR" }
    public var name: String { "risk ratio" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln[(a/n1)/(c/n2)]",
            variance: "1/a − 1/n1 + 1/c − 1/n2")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 1 }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: TwoByTwo) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(
            estimate: log(study.a / study.n1) - log(study.c / study.n2),
            variance: 1 / study.a - 1 / study.n1 + 1 / study.c - 1 / study.n2)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}
