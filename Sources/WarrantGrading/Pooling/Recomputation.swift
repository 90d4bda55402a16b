import Foundation
public import WarrantModel
import WarrantStatistics

/// A published pooled estimate beside what its printed rows give.
///
/// Reviews differ in method, so the estimate is recomputed by equal effects, DerSimonian–Laird and REML, and the
/// nearest counts: the check is for slips of the pen, not for choices of method.
public struct Recomputation: Sendable, Hashable {
    /// How many studies were pooled.
    public let studies: Int
    /// The published estimate, on its natural scale.
    public let published: Double
    /// The nearest recomputed estimate, on the same scale.
    public let recomputed: Double
    /// The lower limit of the recomputed interval.
    public let low: Double
    /// The upper limit of the recomputed interval.
    public let high: Double
    /// The method that came nearest.
    public let method: String

    /// How far apart the two are, on the natural scale.
    public var difference: Double { recomputed - published }

    /// Whether the difference is more than rounding explains: rows and pool are printed to two digits, so half a
    /// unit of the last digit each.
    public var isBeyondRounding: Bool { abs(difference) > 0.011 * max(1, abs(published)) }

    /// Recomputes a result from its rows; nil when it has no pooled estimate or no rows that make it up.
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
        studies = onFile.effects.count
        self.published = published
        recomputed = natural(nearest.effect.estimate)
        low = natural(nearest.effect.interval.low)
        high = natural(nearest.effect.interval.high)
        method = nearest.model.name
    }
}

extension Recomputation: CustomStringConvertible {
    public var description: String {
        let interval = "\(plain(low)) to \(plain(high))"
        return "\(studies) rows give \(plain(recomputed)) (\(interval)) by \(method); published \(plain(published)), difference \(plain(difference, decimals: 3))"
    }
}
