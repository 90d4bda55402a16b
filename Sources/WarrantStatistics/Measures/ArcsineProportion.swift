#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The proportion after the arcsine square-root transformation.
///
/// `y = asin√p`, `v = 1/(4n)`.
///
/// Source: Viechtbauer 2010.
public struct ArcsineProportion: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PAS" }
    public var name: String { "proportion (arcsine)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "asin√p",
            variance: "1/(4n)")
    }
    public var references: [String] { ["Viechtbauer 2010"] }
    public var naturalNull: Double? { nil }

    public func effect(of study: Proportion) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(estimate: asin(study.share.squareRoot()), variance: 1 / (4 * study.total))
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        let root = sin(min(max(value, 0), Double.pi / 2))
        return root * root
    }
}
