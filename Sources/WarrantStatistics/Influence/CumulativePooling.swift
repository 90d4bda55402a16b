/// The pooled result as studies are added in their order.
public struct CumulativePooling: Sendable, Hashable {
    /// One step per study; the first is the first study alone.
    public let steps: [PoolingStep]

    /// - Throws: `PoolingRefusal` for an empty set or values beyond computing.
    /// - Complexity: O(k²) steps in all.
    public init(_ effects: Effects, using model: RandomEffects) throws(PoolingRefusal) {
        guard effects.count >= 1 else { throw PoolingRefusal(.tooFewStudies, value: "0") }
        var steps: [PoolingStep] = []
        for count in 1...effects.count {
            steps.append(try PoolingStep(effects.prefix(count), using: model))
        }
        self.steps = steps
    }
}
