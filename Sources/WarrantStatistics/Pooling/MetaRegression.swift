/// A mixed-effects meta-regression: how the effect depends on properties of the studies.
public struct MetaRegression: Sendable, Hashable {
    /// How τ² is estimated; nil for a fixed-effects regression.
    public let method: TauSquaredMethod?
    public let test: TestKind
    /// The confidence level, between 0 and 1; default 0.95.
    public let level: Double
    public let convergence: Convergence

    public init(
        method: TauSquaredMethod? = .reml, test: TestKind = .z, level: Double = 0.95, convergence: Convergence = .exact
    ) {
        self.method = method
        self.test = test
        self.level = level
        self.convergence = convergence
    }

    /// Fits `y = β₀ + β₁x₁ + … + u + e`, with weights `1/(vᵢ + τ²)`.
    ///
    /// - Parameter moderators: One column of k numbers per moderator; a category with c levels needs c − 1
    ///   columns of 0 and 1.
    /// - Throws: `PoolingRefusal` when there are not more studies than coefficients, or the moderators are
    ///   constant or redundant.
    /// - Complexity: O(k p²) per step of the iteration.
    public func fit(_ effects: Effects, moderators: [[Double]]) throws(PoolingRefusal) -> MetaRegressionResult {
        let model = try DesignModel(effects, moderators: moderators)
        let df = model.residualDegreesOfFreedom
        var (tauSquared, error): (Double, Double?) = (0, nil)
        if let method {
            let estimate = try TauSquaredSolver(model: model, convergence: convergence).estimate(method)
            (tauSquared, error) = (estimate.tauSquared, estimate.standardError)
        }
        let atZero = model.moments(at: 0)
        guard let inverse = model.inverse(at: tauSquared), atZero.yPy.isFinite else { throw PoolingRefusal(.range) }
        var scale = 1.0
        if test != .z {
            let spread = model.moments(at: tauSquared).yPy / df
            scale = test == .adhoc ? max(1, spread) : spread
            guard scale > 0 else { throw PoolingRefusal(.range, value: "the residuals are all zero") }
        }
        let standardized = model.coefficients(at: tauSquared, inverse)
        let typical = df / atZero.traceP
        return MetaRegressionResult(
            coefficients: coefficients(model, standardized, inverse, scale: scale, df: df),
            residual: Heterogeneity(
                tauSquared: tauSquared, tauSquaredStandardError: error,
                iSquaredPercent: method == nil
                    ? (atZero.yPy > df ? 100 * (atZero.yPy - df) / atZero.yPy : 0) : 100 * tauSquared / (tauSquared + typical),
                hSquared: method == nil ? atZero.yPy / df : (tauSquared + typical) / typical, q: atZero.yPy,
                qDegreesOfFreedom: Int(df), qPValue: ChiSquared(degreesOfFreedom: df).upperTail(atZero.yPy)),
            moderatorTest: try moderatorTest(model, standardized, inverse, scale: scale, df: df),
            rSquaredPercent: try rSquared(effects, tauSquared: tauSquared),
            test: test, level: level)
    }

    /// Undoes the centering and scaling: `β_j = c_j/s_j`, `β₀ = c₀ − Σ c_j m_j/s_j`, variances accordingly.
    private func coefficients(
        _ model: DesignModel, _ standardized: [Double], _ inverse: SymmetricMatrix, scale: Double, df: Double
    ) -> [PooledEstimate] {
        let p = model.coefficientCount
        let reference: Double? = test == .z ? nil : df
        var contrasts: [[Double]] = []
        var intercept = [Double](repeating: 0, count: p)
        intercept[0] = 1
        for j in 1..<max(p, 1) { intercept[j] = -model.centers[j - 1] / model.scales[j - 1] }
        contrasts.append(intercept)
        for j in 1..<max(p, 1) {
            var contrast = [Double](repeating: 0, count: p)
            contrast[j] = 1 / model.scales[j - 1]
            contrasts.append(contrast)
        }
        return contrasts.map { contrast in
            let image = inverse.times(contrast)
            var (estimate, variance) = (0.0, 0.0)
            for j in 0..<p {
                estimate += contrast[j] * standardized[j]
                variance += contrast[j] * image[j]
            }
            return PooledEstimate(
                estimate: estimate, standardError: (scale * variance).squareRoot(), degreesOfFreedom: reference,
                level: level)
        }
    }

    /// The joint test of all moderators: `QM = cᵀ [Cov c]⁻¹ c`, χ², or F after division by its degrees of freedom.
    private func moderatorTest(
        _ model: DesignModel, _ standardized: [Double], _ inverse: SymmetricMatrix, scale: Double, df: Double
    ) throws(PoolingRefusal) -> OmnibusTest? {
        let m = model.coefficientCount - 1
        guard m > 0 else { return nil }
        var block = SymmetricMatrix(size: m)
        for i in 0..<m { for j in 0..<m { block[i, j] = inverse[i + 1, j + 1] } }
        guard let (precision, _) = block.inverted() else { throw PoolingRefusal(.moderators) }
        let slopes = Array(standardized.dropFirst())
        let form = zip(slopes, precision.times(slopes)).reduce(0) { $0 + $1.0 * $1.1 } / scale
        if test == .z {
            return OmnibusTest(
                statistic: form, numeratorDegreesOfFreedom: m, denominatorDegreesOfFreedom: nil,
                pValue: ChiSquared(degreesOfFreedom: Double(m)).upperTail(form))
        }
        return OmnibusTest(
            statistic: form / Double(m), numeratorDegreesOfFreedom: m, denominatorDegreesOfFreedom: df,
            pValue: FisherF(numerator: Double(m), denominator: df).upperTail(form / Double(m)))
    }

    /// `R² = 100 · max(0, (τ²₀ − τ²)/τ²₀)`, with τ²₀ of the model without moderators; nil when τ²₀ is 0.
    private func rSquared(_ effects: Effects, tauSquared: Double) throws(PoolingRefusal) -> Double? {
        guard let method else { return nil }
        let base = try TauSquaredSolver(model: InterceptModel(effects), convergence: convergence).estimate(method)
        guard base.tauSquared > 0 else { return nil }
        return max(0, 100 * (base.tauSquared - tauSquared) / base.tauSquared)
    }
}

/// The result of a meta-regression.
public struct MetaRegressionResult: Sendable, Hashable {
    /// The intercept, then one slope per moderator, in units of the effect per unit of the moderator.
    public let coefficients: [PooledEstimate]
    /// τ², I² and QE that the moderators leave unexplained.
    public let residual: Heterogeneity
    /// QM, the joint test of all moderators; nil without any.
    public let moderatorTest: OmnibusTest?
    /// The share of τ² explained, in percent; nil when there was none to explain.
    public let rSquaredPercent: Double?
    public let test: TestKind
    public let level: Double
}

/// A joint test of several coefficients or groups.
public struct OmnibusTest: Sendable, Hashable {
    /// χ², or F when `denominatorDegreesOfFreedom` is present.
    public let statistic: Double
    public let numeratorDegreesOfFreedom: Int
    public let denominatorDegreesOfFreedom: Double?
    public let pValue: Double
}
