/// Begg and Mazumdar's rank correlation of effects and variances.
public struct BeggTest: Sendable, Hashable {
    /// Kendall's τ (τ-b with ties), −1…1.
    public let tau: Double
    public let pValue: Double
    /// Whether the p value comes from the exact distribution; with ties it is a normal approximation.
    public let isExact: Bool

    /// Correlates `(yᵢ − μ)/√(vᵢ − 1/Σu)` with `vᵢ`, μ of the equal-effects model.
    ///
    /// - Throws: `PoolingRefusal` for fewer than two studies, or when all ranks are tied.
    /// - Source: Begg and Mazumdar 1994.
    /// - Complexity: O(k log k), and O(k³) for the exact p value, which is used up to 400 studies.
    public init(_ effects: Effects) throws(PoolingRefusal) {
        guard effects.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count)") }
        let (mean, weight) = InterceptModel(effects).mean(at: 0)
        let standardized = effects.estimates.indices.map { i in
            (effects.estimates[i] - mean) / (effects.variances[i] - 1 / weight).squareRoot()
        }
        guard standardized.allSatisfy({ $0.isFinite }) else { throw PoolingRefusal(.range) }
        let kendall = KendallCorrelation(standardized, effects.variances)
        guard let tau = kendall.tau, let p = kendall.pValue else {
            throw PoolingRefusal(.range, value: "all effects or all variances are tied")
        }
        self.tau = tau
        pValue = p
        isExact = kendall.isExact
    }
}
