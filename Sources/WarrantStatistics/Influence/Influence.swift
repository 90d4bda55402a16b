/// How much each study moves the pooled effect.
public struct Influence: Sendable, Hashable {
    /// The diagnostics of one study; `(−i)` means refitted without it.
    public struct Row: Sendable, Hashable {
        /// `(yᵢ − μ₍₋ᵢ₎)/√(vᵢ + τ²₍₋ᵢ₎ + SE²₍₋ᵢ₎)`.
        public let studentizedResidual: Double
        /// `(μ − μ₍₋ᵢ₎)/√(hᵢ(τ²₍₋ᵢ₎ + vᵢ))`.
        public let dffits: Double
        /// `(μ − μ₍₋ᵢ₎)²/SE²`.
        public let cooksDistance: Double
        /// `SE²₍₋ᵢ₎/SE²`; below 1, leaving the study out gains precision.
        public let covarianceRatio: Double
        /// τ² and Q without the study.
        public let tauSquaredWithout: Double
        public let qWithout: Double
        /// The weight of the study, 0…1.
        public let hat: Double
        /// `(μ − μ₍₋ᵢ₎)/√(1/Σw)`, weights with τ²₍₋ᵢ₎.
        public let dfbetas: Double
        /// Whether any of the usual limits is passed.
        public let isInfluential: Bool
    }

    public let rows: [Row]

    /// Flags: |DFFITS| > 3√(1/(k−1)), Cook's D above the median of χ²₁ (0.455), hat > 3/k, |DFBETAS| > 1.
    ///
    /// - Throws: `PoolingRefusal` for fewer than three studies.
    /// - Source: Viechtbauer and Cheung 2010.
    /// - Complexity: O(k²) steps in all.
    public init(_ effects: Effects, using model: RandomEffects) throws(PoolingRefusal) {
        guard effects.count >= 3 else {
            throw PoolingRefusal(.tooFewStudies, value: "\(effects.count), influence needs 3")
        }
        let k = Double(effects.count)
        let full = try model.pool(effects)
        let fullModel = InterceptModel(effects)
        let error = full.waldStandardError
        var rows: [Row] = []
        for i in 0..<effects.count {
            let rest = try model.pool(effects.removing(i))
            let (y, v) = (effects.estimates[i], effects.variances[i])
            let tauSquared = rest.heterogeneity.tauSquared
            let shift = full.effect.estimate - rest.effect.estimate
            let hat = full.weightsPercent[i] / 100
            let restError = rest.waldStandardError
            let dffits = shift / (hat * (tauSquared + v)).squareRoot()
            let dfbetas = shift / (1 / fullModel.mean(at: tauSquared).weight).squareRoot()
            let cook = shift * shift / (error * error)
            rows.append(
                Row(
                    studentizedResidual: (y - rest.effect.estimate)
                        / (v + tauSquared + restError * restError).squareRoot(),
                    dffits: dffits, cooksDistance: cook, covarianceRatio: restError * restError / (error * error),
                    tauSquaredWithout: tauSquared, qWithout: rest.heterogeneity.q, hat: hat, dfbetas: dfbetas,
                    isInfluential: abs(dffits) > 3 * (1 / (k - 1)).squareRoot()
                        || ChiSquared(degreesOfFreedom: 1).lowerTail(cook) > 0.5 || hat > 3 / k || abs(dfbetas) > 1))
        }
        self.rows = rows
    }
}
