#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The difference of two risks after the arcsine square-root transformation; defined for zero counts.
///
/// `y = asin√p1 − asin√p2`, `v = 1/(4n1) + 1/(4n2)`.
///
/// Source: Rücker et al. 2009 (recalled); Viechtbauer 2010.
public struct ArcsineDifference: EffectMeasure {
    public init() {}

    public var abbreviation: String { "AS" }
    public var name: String { "arcsine difference" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "asin√p1 − asin√p2",
            variance: "1/(4n1) + 1/(4n2)")
    }
    public var references: [String] { ["Rücker et al. 2009 (recalled)", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 0 }

    public func effect(of study: TwoByTwo) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(
            estimate: asin((study.a / study.n1).squareRoot()) - asin((study.c / study.n2).squareRoot()),
            variance: 1 / (4 * study.n1) + 1 / (4 * study.n2))
    }
}
