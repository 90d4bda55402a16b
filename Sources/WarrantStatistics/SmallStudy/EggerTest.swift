/// Egger's regression test for small-study effects.
///
/// Both forms use the standard error as predictor; they give different numbers, so the result says which it is.
public struct EggerTest: Sendable, Hashable {
    /// The regression behind the test.
    public enum Model: String, Sendable, Hashable {
        /// Weighted least squares with weights `1/vᵢ` and a multiplicative spread: t on k − 2.
        case leastSquares = "lm"
        /// A mixed-effects meta-regression: z.
        case mixedEffects = "rma"
    }

    public let model: Model
    /// The slope divided by its standard error: t or z.
    public let statistic: Double
    /// k − 2 for least squares; nil for mixed effects.
    public let degreesOfFreedom: Double?
    public let pValue: Double
    /// The effect expected of a study with a standard error of zero.
    public let limitEstimate: Double

    /// The classic form.
    ///
    /// - Throws: `PoolingRefusal` for fewer than three studies or equal standard errors.
    /// - Source: Egger et al. 1997.
    public static func leastSquares(_ effects: Effects) throws(PoolingRefusal) -> EggerTest {
        let line = try WeightedLine(
            x: effects.standardErrors, y: effects.estimates, weights: effects.variances.map { 1 / $0 })
        return EggerTest(
            model: .leastSquares, statistic: line.slopeT, degreesOfFreedom: line.degreesOfFreedom,
            pValue: line.slopePValue, limitEstimate: line.intercept)
    }

    /// The meta-regression form.
    ///
    /// - Throws: `PoolingRefusal` for fewer than three studies or equal standard errors.
    public static func mixedEffects(
        _ effects: Effects, method: TauSquaredMethod = .reml, convergence: Convergence = .exact
    ) throws(PoolingRefusal) -> EggerTest {
        let fit = try MetaRegression(method: method, convergence: convergence)
            .fit(effects, moderators: [effects.standardErrors])
        return EggerTest(
            model: .mixedEffects, statistic: fit.coefficients[1].statistic, degreesOfFreedom: nil,
            pValue: fit.coefficients[1].pValue, limitEstimate: fit.coefficients[0].estimate)
    }
}
