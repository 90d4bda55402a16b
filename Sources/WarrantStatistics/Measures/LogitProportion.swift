#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The proportion on the logit scale.
///
/// `y = ln[x/(n−x)]`, `v = 1/x + 1/(n−x)`.
///
/// Source: Viechtbauer 2010.
public struct LogitProportion: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PLO" }
    public var name: String { "proportion (logit)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln[x/(n−x)]",
            variance: "1/x + 1/(n−x)")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { nil }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: Proportion) throws(PoolingRefusal) -> StudyEffect {
        let rest = study.total - study.events
        return StudyEffect(estimate: log(study.events / rest), variance: 1 / study.events + 1 / rest)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        1 / (1 + exp(-value))
    }
}
