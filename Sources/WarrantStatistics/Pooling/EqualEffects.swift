/// The equal-effects (common-effect) model: inverse-variance weights, one true effect.
public struct EqualEffects: Sendable, Hashable {
    public let test: TestKind
    /// The confidence level, between 0 and 1; default 0.95.
    public let level: Double

    public init(test: TestKind = .z, level: Double = 0.95) {
        precondition(level > 0 && level < 1, "the confidence level lies between 0 and 1")
        self.test = test
        self.level = level
    }

    /// Returns the pooled effect, with `I² = max(0, (Q − df)/Q)` and `H² = Q/df`.
    ///
    /// - Throws: `PoolingRefusal` for fewer than two studies or values beyond computing.
    /// - Complexity: O(k).
    public func pool(_ effects: Effects) throws(PoolingRefusal) -> PooledResult {
        guard effects.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count)") }
        return try Pooling(
            model: InterceptModel(effects), kind: .equalEffects, test: test, level: level, prediction: nil
        ).result(tauSquared: 0, tauSquaredError: nil)
    }
}
