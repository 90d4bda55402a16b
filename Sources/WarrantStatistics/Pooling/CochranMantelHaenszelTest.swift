/// The Cochran–Mantel–Haenszel test of association over all tables.
public struct CochranMantelHaenszelTest: Sendable, Hashable {
    /// `χ² = (|Σ(a − E)| − ½)² / ΣV`, one degree of freedom; without the ½ when not corrected.
    public let chiSquared: Double
    public let pValue: Double

    /// Tests the tables.
    ///
    /// - Parameter correcting: Whether to subtract ½ (default).
    /// - Throws: `PoolingRefusal` when no table has both events and non-events.
    public init(_ tables: [TwoByTwo], correcting: Bool = true) throws(PoolingRefusal) {
        for (index, t) in tables.enumerated() {
            guard [t.a, t.b, t.c, t.d].allSatisfy({ $0.isFinite && $0 >= 0 }), t.n1 > 0, t.n2 > 0 else {
                throw PoolingRefusal(.impossibleInput, study: index)
            }
        }
        let spreads = tables.map(PetoTable.init)
        let variance = spreads.reduce(0) { $0 + $1.variance }
        guard variance > 0 else { throw PoolingRefusal(.sparseEvents) }
        let excess = abs(spreads.reduce(0) { $0 + $1.excess })
        let distance = correcting ? max(0, excess - 0.5) : excess
        chiSquared = distance * distance / variance
        pValue = ChiSquared(degreesOfFreedom: 1).upperTail(chiSquared)
    }
}
