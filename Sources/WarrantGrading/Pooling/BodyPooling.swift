import Foundation
import WarrantModel
import WarrantStatistics

/// Pools the results of a body as its file asks.
///
/// Two studies by equal effects, three or more by random effects (REML) with the modified Hartung–Knapp
/// interval; from five on with a prediction interval (policy of grading methods 4.5 and 4.6).
struct BodyPooling {
    /// Fewest studies for which a prediction interval is shown.
    static let fewestForPrediction = 5

    let onFile: EffectsOnFile
    let result: PooledResult

    /// - Throws: `PoolingRefusal` when the results must not or cannot be pooled.
    init(_ plan: PoolPlan, in catalog: Catalog, without: CitationKey?) throws(PoolingRefusal) {
        onFile = try EffectsOnFile.of(plan, in: catalog, without: without)
        result = onFile.effects.count == 2
            ? try EqualEffects().pool(onFile.effects)
            : try RandomEffects(method: .reml, test: .adhoc).pool(onFile.effects)
    }

    /// The pooled effect as a study would report it.
    func effect(participants: Int?) -> Effect {
        func natural(_ value: Double) -> Double { onFile.measure.isRatio ? exp(value) : value }
        return Effect(
            measure: onFile.measure, estimate: natural(result.effect.estimate),
            ciLow: natural(result.effect.interval.low), ciHigh: natural(result.effect.interval.high), ciLevel: 95,
            scale: "pooled from \(onFile.effects.count) results by \(result.model.name)", participants: participants,
            studies: onFile.effects.count, i2: result.heterogeneity.iSquaredPercent)
    }

    /// The prediction interval on the pooling scale, where there are enough studies.
    var prediction: Interval? {
        onFile.effects.count >= Self.fewestForPrediction ? result.prediction?.interval : nil
    }
}
