#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The correlation after Fisher's transformation.
///
/// `y = atanh r`, `v = 1/(n−3)`.
///
/// Source: Viechtbauer 2010.
public struct FisherZ: EffectMeasure {
    public init() {}

    public var abbreviation: String { "ZCOR" }
    public var name: String { "correlation (Fisher z)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "atanh r",
            variance: "1/(n−3)")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: Correlation) throws(PoolingRefusal) -> StudyEffect {
        guard study.n > 3 else { throw PoolingRefusal(.impossibleInput, value: "Fisher's z needs more than 3 pairs") }
        return StudyEffect(estimate: atanh(study.r), variance: 1 / (study.n - 3))
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        tanh(value)
    }
}
