/// Harbord's test for small-study effects in odds ratios, free of the link between log OR and its error.
public struct HarbordTest: Sendable, Hashable {
    /// The t statistic of the intercept of Z/√V on √V, on k − 2 degrees of freedom.
    public let t: Double
    public let degreesOfFreedom: Double
    public let pValue: Double

    /// Regresses `Z/√V` on `√V`, with the efficient score `Z = a − E` and its variance V.
    ///
    /// The same as regressing `Z/V` on `1/√V` with weights V and testing the slope.
    ///
    /// - Throws: `PoolingRefusal` for fewer than three studies with events or for studies of equal information.
    /// - Source: Harbord et al. 2006 (recalled).
    public init(_ tables: [TwoByTwo]) throws(PoolingRefusal) {
        try TableChecks.check(tables)
        let spreads = tables.map(PetoTable.init).filter { $0.variance > 0 }
        let line = try WeightedLine(
            x: spreads.map { 1 / $0.variance.squareRoot() }, y: spreads.map { $0.excess / $0.variance },
            weights: spreads.map(\.variance))
        t = line.slopeT
        degreesOfFreedom = line.degreesOfFreedom
        pValue = line.slopePValue
    }
}
