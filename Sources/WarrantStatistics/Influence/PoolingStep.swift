/// One step of a leave-one-out or cumulative analysis.
public struct PoolingStep: Sendable, Hashable {
    public let effect: PooledEstimate
    public let tauSquared: Double
    /// I² in percent.
    public let iSquaredPercent: Double
    /// Cochran's Q.
    public let q: Double

    /// Pools `effects`; a single study stands for itself, with τ² = 0.
    init(_ effects: Effects, using model: RandomEffects) throws(PoolingRefusal) {
        guard effects.count != 1 else {
            effect = PooledEstimate(
                estimate: effects.estimates[0], standardError: effects.variances[0].squareRoot(),
                degreesOfFreedom: nil, level: model.level)
            (tauSquared, iSquaredPercent, q) = (0, 0, 0)
            return
        }
        let result = try model.pool(effects)
        effect = result.effect
        tauSquared = result.heterogeneity.tauSquared
        iSquaredPercent = result.heterogeneity.iSquaredPercent
        q = result.heterogeneity.q
    }
}
