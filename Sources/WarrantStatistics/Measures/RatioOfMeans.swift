#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The mean of group 1 over that of group 2, on the natural-log scale.
///
/// `y = ln(m1/m2)`, `v = s1²/(n1 m1²) + s2²/(n2 m2²)`.
///
/// Source: Hedges et al. 1999 (recalled); Viechtbauer 2010.
public struct RatioOfMeans: EffectMeasure {
    public init() {}

    public var abbreviation: String { "ROM" }
    public var name: String { "ratio of means" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln(m1/m2)",
            variance: "s1²/(n1 m1²) + s2²/(n2 m2²)")
    }
    public var references: [String] { ["Hedges et al. 1999 (recalled)", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 1 }

    public func effect(of study: TwoMeans) throws(PoolingRefusal) -> StudyEffect {
        guard study.mean1 != 0, study.mean2 != 0, (study.mean1 > 0) == (study.mean2 > 0) else {
            throw PoolingRefusal(.incompatibleScales, value: "a ratio needs two means of the same sign")
        }
        return StudyEffect(
            estimate: log(study.mean1 / study.mean2),
            variance: study.sd1 * study.sd1 / (study.n1 * study.mean1 * study.mean1)
                + study.sd2 * study.sd2 / (study.n2 * study.mean2 * study.mean2))
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}
