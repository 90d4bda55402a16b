/// Peters' test for small-study effects in odds ratios: the effect against 1/n.
public struct PetersTest: Sendable, Hashable {
    /// The t statistic of the slope, on k − 2 degrees of freedom.
    public let t: Double
    public let degreesOfFreedom: Double
    public let pValue: Double
    /// The effect expected of an infinitely large study.
    public let limitEstimate: Double

    /// Tests log odds ratios with weights `[1/(a+c) + 1/(b+d)]⁻¹`, as Peters et al. 2006 (recalled).
    ///
    /// - Throws: `PoolingRefusal` for fewer than three studies or studies of equal size.
    public init(_ tables: [TwoByTwo]) throws(PoolingRefusal) {
        try TableChecks.check(tables)
        var (x, y, w): ([Double], [Double], [Double]) = ([], [], [])
        for (table, effect) in zip(tables, OddsRatio().effects(of: tables)) {
            guard case .success(let effect) = effect else { continue }
            let (events, others) = (table.a + table.c, table.b + table.d)
            guard events > 0, others > 0 else { continue }
            x.append(1 / table.total)
            y.append(effect.estimate)
            w.append(1 / (1 / events + 1 / others))
        }
        try self.init(WeightedLine(x: x, y: y, weights: w))
    }

    /// Tests any effects with weights `1/vᵢ`, the form of metafor's `regtest(model = "lm", predictor = "ninv")`.
    public init(_ effects: Effects, sampleSizes: [Double]) throws(PoolingRefusal) {
        guard sampleSizes.count == effects.count else { throw PoolingRefusal(.unequalLengths) }
        guard sampleSizes.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw PoolingRefusal(.impossibleInput) }
        try self.init(
            WeightedLine(
                x: sampleSizes.map { 1 / $0 }, y: effects.estimates, weights: effects.variances.map { 1 / $0 }))
    }

    private init(_ line: WeightedLine) {
        t = line.slopeT
        degreesOfFreedom = line.degreesOfFreedom
        pValue = line.slopePValue
        limitEstimate = line.intercept
    }
}
