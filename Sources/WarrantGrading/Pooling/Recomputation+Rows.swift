import Foundation
public import WarrantModel
import WarrantStatistics
import WarrantText

extension Recomputation {
    /// Recomputes a result from its rows; nil when it has no pooled estimate or no rows that make it up.
    ///
    /// Reviews differ in method, so the estimate is recomputed by equal effects, DerSimonian–Laird and REML, and the
    /// nearest counts: the check is for slips of the pen, not for choices of method.
    public init?(_ result: StudyResult) {
        guard let published = result.effect?.estimate, let onFile = EffectsOnFile.of(result) else { return nil }
        let pools: [() throws -> PooledResult] = [
            { try EqualEffects().pool(onFile.effects) },
            { try RandomEffects(method: .dersimonianLaird).pool(onFile.effects) },
            { try RandomEffects(method: .reml).pool(onFile.effects) },
        ]
        func natural(_ value: Double) -> Double { onFile.measure.isRatio ? exp(value) : value }
        // A method that refuses these rows is no candidate; the others still are.
        let candidates = pools.compactMap { try? $0() }
        guard let nearest = candidates.min(by: {
            abs(natural($0.effect.estimate) - published) < abs(natural($1.effect.estimate) - published)
        }) else { return nil }
        self.init(
            studies: onFile.effects.count, published: published, recomputed: natural(nearest.effect.estimate),
            low: natural(nearest.effect.interval.low), high: natural(nearest.effect.interval.high),
            method: nearest.model.name)
    }
}

extension Recomputation: CustomStringConvertible {
    public var description: String {
        let interval = "\(DecimalText.trimmed(low, 2)) to \(DecimalText.trimmed(high, 2))"
        return "\(studies) rows give \(DecimalText.trimmed(recomputed, 2)) (\(interval)) by \(method); published \(DecimalText.trimmed(published, 2)), difference \(DecimalText.trimmed(difference, 3))"
    }
}
