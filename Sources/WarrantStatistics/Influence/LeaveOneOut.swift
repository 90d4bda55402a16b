/// The pooled result without each study in turn, τ² estimated anew each time.
public struct LeaveOneOut: Sendable, Hashable {
    /// One step per study, in the order of the studies.
    public let steps: [PoolingStep]

    /// - Throws: `PoolingRefusal` for fewer than two studies or values beyond computing.
    /// - Complexity: O(k²) steps in all.
    public init(_ effects: Effects, using model: RandomEffects) throws(PoolingRefusal) {
        guard effects.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count)") }
        var steps: [PoolingStep] = []
        for index in 0..<effects.count {
            steps.append(try PoolingStep(effects.removing(index), using: model))
        }
        self.steps = steps
    }
}
