#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Peto's one-step odds ratio, on the natural-log scale; for rare events and equal groups.
///
/// `y = (a − E)/V, E = n1(a+c)/N, V = n1 n2 (a+c)(b+d)/[N²(N−1)]`, `v = 1/V`.
///
/// Source: Yusuf et al. 1985; Viechtbauer 2010.
public struct PetoOddsRatio: EffectMeasure {
    public init() {}

    public var abbreviation: String { "PETO" }
    public var name: String { "odds ratio (Peto)" }
    public var formula: MeasureFormula {
        MeasureFormula(
            estimate: "(a − E)/V, E = n1(a+c)/N, V = n1 n2 (a+c)(b+d)/[N²(N−1)]",
            variance: "1/V")
    }
    public var references: [String] { ["Yusuf et al. 1985", "Viechtbauer 2010"] }
    public var naturalNull: Double? { 1 }
    public var correctsZeroCells: Bool { true }

    public func effect(of study: TwoByTwo) throws(PoolingRefusal) -> StudyEffect {
        let spread = PetoTable(study)
        guard spread.variance > 0 else { throw PoolingRefusal(.sparseEvents, value: "no events, or only events") }
        return StudyEffect(estimate: spread.excess / spread.variance, variance: 1 / spread.variance)
    }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double {
        exp(value)
    }
}

/// Observed minus expected events of group 1 and the hypergeometric variance.
struct PetoTable {
    let excess, variance: Double

    init(_ table: TwoByTwo) {
        let n = table.total
        let events = table.a + table.c
        excess = table.a - table.n1 * events / n
        variance = table.n1 * table.n2 * events * (table.b + table.d) / (n * n * (n - 1))
    }
}
