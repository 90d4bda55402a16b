/// The random-effects model by inverse-variance weights.
///
/// ```swift
/// let effects = try Effects(estimates: [-0.89, -1.59, -1.35], variances: [0.33, 0.19, 0.42])
/// let result = try RandomEffects(method: .reml, test: .adhoc).pool(effects)
/// ```
public struct RandomEffects: Sendable, Hashable {
    public let method: TauSquaredMethod
    public let test: TestKind
    /// The confidence level, between 0 and 1; default 0.95.
    public let level: Double
    public let prediction: PredictionConvention
    public let convergence: Convergence

    public init(
        method: TauSquaredMethod = .reml, test: TestKind = .z, level: Double = 0.95,
        prediction: PredictionConvention = .hts, convergence: Convergence = .exact
    ) {
        precondition(level > 0 && level < 1, "the confidence level lies between 0 and 1")
        self.method = method
        self.test = test
        self.level = level
        self.prediction = prediction
        self.convergence = convergence
    }

    /// Returns the pooled effect.
    ///
    /// `wᵢ = 1/(vᵢ + τ²)`, `μ = Σwᵢyᵢ/Σwᵢ`, `SE = (Σwᵢ)^−½`; for `knha` and `adhoc` SE is multiplied by
    /// `√(Σwᵢ(yᵢ−μ)²/(k−1))`, at least 1 for `adhoc`.
    ///
    /// - Throws: `PoolingRefusal` for fewer than two studies or values beyond computing.
    /// - Complexity: O(k) per step of the iteration.
    public func pool(_ effects: Effects) throws(PoolingRefusal) -> PooledResult {
        guard effects.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count)") }
        let model = InterceptModel(effects)
        let (tauSquared, error) = try TauSquaredSolver(model: model, convergence: convergence).estimate(method)
        return try result(model, tauSquared: tauSquared, error: error)
    }

    func result(_ model: InterceptModel, tauSquared: Double, error: Double) throws(PoolingRefusal) -> PooledResult {
        try Pooling(
            model: model, kind: .randomEffects(method), test: test, level: level, prediction: prediction
        ).result(tauSquared: tauSquared, tauSquaredError: error)
    }
}
