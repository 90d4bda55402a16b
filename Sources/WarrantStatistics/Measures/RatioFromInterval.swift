#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Any ratio reported with a 95 % confidence interval, on the natural-log scale.
///
/// `y = ln(est)`, `v = [(ln U − ln L)/(2z)]², z = 1.959964`.
///
/// Source: Higgins and Green 2011 (Handbook 5.1, 7.7.7.3).
public struct RatioFromInterval: EffectMeasure {
    public init() {}

    public var abbreviation: String { "RATIO" }
    public var name: String { "ratio with confidence interval" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "ln(est)",
            variance: "[(ln U − ln L)/(2z)]², z = 1.959964")
    }
    public var references: [String] { ["Higgins and Green 2011 (Handbook 5.1, 7.7.7.3)"] }
    public var naturalNull: Double? { 1 }

    public func effect(of study: RatioWithInterval) throws(PoolingRefusal) -> StudyEffect {
        let (ratio, low, high) = (log(study.ratio), log(study.low), log(study.high))
        // Limits rounded to two digits move the mid-point a little; a larger gap means another scale or level.
        guard abs(ratio - (low + high) / 2) <= 0.1 * (high - low) + 1e-9 else {
            throw PoolingRefusal(.impossibleInput, value: "the ratio is not in the middle of its interval on the log scale")
        }
        let error = (high - low) / (2 * 1.959_963_984_540_054)
        return StudyEffect(estimate: ratio, variance: error * error)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}
