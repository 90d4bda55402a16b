#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The proportion on the natural-log scale.
///
/// `y = ln p`, `v = 1/x − 1/n`.
///
/// Source: Viechtbauer 2010.
public struct LogProportion: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PLN" }
    public var name: String { "proportion (log)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln p",
            variance: "1/x − 1/n")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { nil }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: Proportion) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(estimate: log(study.share), variance: 1 / study.events - 1 / study.total)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}
