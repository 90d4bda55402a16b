#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The Mantel–Haenszel method: one true ratio or difference, from raw counts.
///
/// Zero cells need no correction, and none is made: adding ½ pulls the pooled value to the null.
public struct MantelHaenszel: Sendable, Hashable {
    /// What is pooled.
    public enum Quantity: String, Sendable, Hashable, CaseIterable {
        case riskRatio = "RR"
        case oddsRatio = "OR"
        case riskDifference = "RD"
    }

    public let quantity: Quantity
    /// The confidence level, between 0 and 1; default 0.95.
    public let level: Double

    public init(_ quantity: Quantity, level: Double = 0.95) {
        self.quantity = quantity
        self.level = level
    }

    /// Returns the pooled effect, on the log scale for ratios.
    ///
    /// Q compares the studies' own effects (½ added to tables with a zero) with the pooled one.
    /// Studies without events in both groups, or with only events, are left out of Q.
    ///
    /// - Throws: `PoolingRefusal`: fewer than two studies, impossible counts, or no events in one group of
    ///   all studies (`POOL-RARE`).
    /// - Source: Mantel and Haenszel 1959; variances of Greenland and Robins 1985 (RR), Robins, Breslow and
    ///   Greenland 1986 (OR), Sato 1989 (RD).
    public func pool(_ tables: [TwoByTwo]) throws(PoolingRefusal) -> PooledResult {
        try TableChecks.check(tables)
        let (estimate, variance, weights) = switch quantity {
        case .riskRatio: Self.riskRatio(tables)
        case .oddsRatio: Self.oddsRatio(tables)
        case .riskDifference: Self.riskDifference(tables)
        }
        guard estimate.isFinite, variance.isFinite, variance > 0 else {
            throw PoolingRefusal(.sparseEvents, value: "one group of all studies has no events, or only events")
        }
        let own = switch quantity {
        case .riskRatio: RiskRatio().effects(of: tables, zeroCells: Self.ownEffects)
        case .oddsRatio: OddsRatio().effects(of: tables, zeroCells: Self.ownEffects)
        case .riskDifference: RiskDifference().effects(of: tables, zeroCells: Self.ownEffects)
        }
        return TableChecks.result(
            .mantelHaenszel, estimate: estimate, variance: variance, weights: weights, own: own, level: level)
    }

    private static let ownEffects = ZeroCellPolicy(dropsDoubleZeros: true)

    private static func riskRatio(_ tables: [TwoByTwo]) -> (Double, Double, [Double]) {
        var (r, s, p) = (0.0, 0.0, 0.0)
        for t in tables {
            let n = t.total
            r += t.a * (t.n2 / n)
            s += t.c * (t.n1 / n)
            p += (t.n1 / n) * (t.n2 / n) * (t.a + t.c) - t.a * t.c / n
        }
        return (log(r / s), p / (r * s), tables.map { $0.c * ($0.n1 / $0.total) })
    }

    private static func oddsRatio(_ tables: [TwoByTwo]) -> (Double, Double, [Double]) {
        var (r, s, pr, psqr, qs) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for t in tables {
            let n = t.total
            let (ri, si) = (t.a * t.d / n, t.b * t.c / n)
            let (pi, qi) = ((t.a + t.d) / n, (t.b + t.c) / n)
            r += ri
            s += si
            pr += pi * ri
            psqr += pi * si + qi * ri
            qs += qi * si
        }
        return (
            log(r / s), 0.5 * (pr / (r * r) + psqr / (r * s) + qs / (s * s)),
            tables.map { $0.b * $0.c / $0.total }
        )
    }

    private static func riskDifference(_ tables: [TwoByTwo]) -> (Double, Double, [Double]) {
        var (top, bottom, p, q) = (0.0, 0.0, 0.0, 0.0)
        for t in tables {
            let n = t.total
            let (s1, s2) = (t.n1 / n, t.n2 / n)
            top += t.a * s2 - t.c * s1
            bottom += t.n1 * s2
            p += t.c * s1 * s1 - t.a * s2 * s2 + s1 * s2 * (t.n2 - t.n1) / 2
            q += t.a * (t.n2 - t.c) / n + t.c * (t.n1 - t.a) / n
        }
        let difference = top / bottom
        return (difference, (difference * p + q / 2) / (bottom * bottom), tables.map { $0.n1 * ($0.n2 / $0.total) })
    }
}

/// What Mantel–Haenszel and Peto share.
enum TableChecks {
    static func check(_ tables: [TwoByTwo]) throws(PoolingRefusal) {
        guard tables.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(tables.count)") }
        for (index, t) in tables.enumerated() {
            guard [t.a, t.b, t.c, t.d].allSatisfy({ $0.isFinite && $0 >= 0 }), t.n1 > 0, t.n2 > 0 else {
                throw PoolingRefusal(.impossibleInput, study: index, value: "counts \(t.a), \(t.b), \(t.c), \(t.d)")
            }
        }
    }

    static func result(
        _ model: PoolingModel, estimate: Double, variance: Double, weights: [Double],
        own: [Result<StudyEffect, PoolingRefusal>], level: Double
    ) -> PooledResult {
        var q = 0.0
        var count = 0
        for case .success(let effect) in own {
            q += (effect.estimate - estimate) * (effect.estimate - estimate) / effect.variance
            count += 1
        }
        let df = max(count - 1, 0)
        let p = df > 0 ? ChiSquared(degreesOfFreedom: Double(df)).upperTail(q) : 1
        let total = weights.reduce(0, +)
        return PooledResult(
            model: model, test: .z, level: level, studyCount: own.count,
            effect: PooledEstimate(
                estimate: estimate, standardError: variance.squareRoot(), degreesOfFreedom: nil, level: level),
            waldStandardError: variance.squareRoot(),
            heterogeneity: Heterogeneity(
                tauSquared: 0, tauSquaredStandardError: nil,
                iSquaredPercent: q > Double(df) ? 100 * (q - Double(df)) / q : 0,
                hSquared: df > 0 ? q / Double(df) : 1, q: q, qDegreesOfFreedom: df, qPValue: p),
            prediction: nil, weightsPercent: weights.map { total > 0 ? 100 * $0 / total : 0 })
    }
}
