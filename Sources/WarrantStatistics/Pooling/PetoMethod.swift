/// Peto's method: one true odds ratio in one step, from raw counts.
///
/// `ln OR = Σ(a − E)/ΣV`, `SE = 1/√ΣV`. Fit for rare events (below 1 %), groups of similar size and modest
/// effects only; elsewhere it is biased.
public struct PetoMethod: Sendable, Hashable {
    /// The confidence level, between 0 and 1; default 0.95.
    public let level: Double

    public init(level: Double = 0.95) {
        self.level = level
    }

    /// Returns the pooled log odds ratio.
    ///
    /// - Throws: `PoolingRefusal`: fewer than two studies, impossible counts, or no events at all.
    /// - Source: Yusuf et al. 1985.
    public func pool(_ tables: [TwoByTwo]) throws(PoolingRefusal) -> PooledResult {
        try TableChecks.check(tables)
        let spreads = tables.map(PetoTable.init)
        let variance = spreads.reduce(0) { $0 + $1.variance }
        let estimate = spreads.reduce(0) { $0 + $1.excess } / variance
        guard variance > 0, estimate.isFinite else {
            throw PoolingRefusal(.sparseEvents, value: "no study has both events and non-events")
        }
        let own = spreads.enumerated().map { index, spread -> Result<StudyEffect, PoolingRefusal> in
            spread.variance > 0
                ? .success(StudyEffect(estimate: spread.excess / spread.variance, variance: 1 / spread.variance))
                : .failure(PoolingRefusal(.sparseEvents, study: index))
        }
        return TableChecks.result(
            .peto, estimate: estimate, variance: 1 / variance, weights: spreads.map(\.variance), own: own, level: level)
    }
}
