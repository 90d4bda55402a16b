#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The proportion after the double-arcsine transformation. For replication only: see `natural`.
///
/// `y = ½[asin√(x/(n+1)) + asin√((x+1)/(n+1))]`, `v = 1/(4n+2)`.
///
/// Source: Miller 1978 (recalled); Schwarzer et al. 2019; Viechtbauer 2010.
public struct FreemanTukeyProportion: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PFT" }
    public var name: String { "proportion (Freeman–Tukey)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "½[asin√(x/(n+1)) + asin√((x+1)/(n+1))]",
            variance: "1/(4n+2)")
    }
    public var references: [String] { ["Miller 1978 (recalled)", "Schwarzer et al. 2019", "Viechtbauer 2010"] }
    public var naturalNull: Double? { nil }

    public func effect(of study: Proportion) throws(PoolingRefusal) -> StudyEffect {
        StudyEffect(estimate: Self.transform(study.events, study.total), variance: 1 / (4 * study.total + 2))
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        // Miller 1978 at the harmonic mean of the sizes. The answer depends on that choice.
        guard !sampleSizes.isEmpty else {
            let root = sin(min(max(value, 0), Double.pi / 2))
            return root * root
        }
        let n = Double(sampleSizes.count) / sampleSizes.reduce(0) { $0 + 1 / $1 }
        if value <= Self.transform(0, n) { return 0 }
        if value >= Self.transform(n, n) { return 1 }
        let sine = sin(2 * value)
        let inner = sine + (sine - 1 / sine) / n
        let root = max(0, 1 - inner * inner).squareRoot()
        return 0.5 * (1 - (cos(2 * value) < 0 ? -root : root))
    }

    private static func transform(_ x: Double, _ n: Double) -> Double {
        0.5 * (asin((x / (n + 1)).squareRoot()) + asin(((x + 1) / (n + 1)).squareRoot()))
    }
}
