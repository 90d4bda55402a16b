/// One line of a forest plot or table: a study on the scale people read.
public struct ForestRow: Sendable, Hashable {
    public let label: String
    /// The effect on the natural scale of the measure, with the interval of the study alone.
    public let estimate: Double
    public let interval: Interval
    /// The same on the analysis scale (log for ratios), where an axis is straight.
    public let analysisEstimate: Double
    public let analysisInterval: Interval
    /// The weight in the pooled result, in percent.
    public let weightPercent: Double

    /// Returns one row per study.
    ///
    /// - Parameters:
    ///   - sampleSizes: The sizes of the studies, for transformations that depend on them; may be empty.
    public static func rows(
        _ effects: Effects, result: PooledResult, measure: any EffectMeasure, sampleSizes: [Double] = []
    ) -> [ForestRow] {
        let critical = NormalDistribution().quantile(upperTail: (1 - result.level) / 2)
        return effects.estimates.indices.map { i in
            let y = effects.estimates[i]
            let half = critical * effects.variances[i].squareRoot()
            let interval = Interval(low: y - half, high: y + half)
            let size = i < sampleSizes.count ? [sampleSizes[i]] : []
            return ForestRow(
                label: i < effects.labels.count ? effects.labels[i] : "Study \(i + 1)",
                estimate: measure.natural(y, sampleSizes: size),
                interval: interval.mapped { measure.natural($0, sampleSizes: size) }, analysisEstimate: y,
                analysisInterval: interval, weightPercent: result.weightsPercent[i])
        }
    }
}
