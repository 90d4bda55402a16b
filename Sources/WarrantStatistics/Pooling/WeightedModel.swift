/// What the estimators of τ² need to know about a set of effects and a linear model for them.
///
/// With `W = diag(1/(vᵢ + τ²))` and `P = W − WX(XᵀWX)⁻¹XᵀW`, every quantity is a handful of weighted sums:
/// O(k p²) time, no k × k matrix.
protocol WeightedModel {
    /// The number of studies.
    var studyCount: Int { get }
    /// The number of coefficients.
    var coefficientCount: Int { get }

    /// The sums at a value of τ².
    func moments(at tauSquared: Double) -> WeightedMoments
    /// `tr(PVP)` and `tr(PVPV)`, `V = diag(vᵢ)`, at a value of τ².
    func varianceTraces(at tauSquared: Double) -> (pvp: Double, pvpv: Double)
    /// The sums with all weights equal to one.
    func unweighted() -> UnweightedMoments
    /// `½ [Σ ln(vᵢ + τ²) + yᵀPy]`, plus `½ ln |XᵀWX|` for the restricted form: minus the log-likelihood, less a constant.
    func deviance(at tauSquared: Double, restricted: Bool) -> Double
    /// The effects, for the width of a search interval.
    var observed: [Double] { get }
}

extension WeightedModel {
    /// `k − p`.
    var residualDegreesOfFreedom: Double { Double(studyCount - coefficientCount) }
}

/// Traces and quadratic forms at one value of τ².
struct WeightedMoments {
    var traceW = 0.0
    var traceWW = 0.0
    var traceP = 0.0
    var tracePP = 0.0
    /// `yᵀPy`, the generalized Q.
    var yPy = 0.0
    var yPPy = 0.0
}

/// The same with unit weights.
struct UnweightedMoments {
    /// The residual sum of squares.
    var residual = 0.0
    /// `tr(PV)` and `tr(PVPV)`.
    var tracePV = 0.0
    var tracePVPV = 0.0
}
