/// The Q-profile confidence interval of τ², with its I² and H².
///
/// The limits solve `Q(τ²) = χ²(k−p)` at the upper and lower tail (Viechtbauer 2007 is the usual source, recalled).
public struct QProfile: Sendable, Hashable {
    /// τ²; a limit below zero is 0.
    public let tauSquared: Interval
    /// I² in percent.
    public let iSquaredPercent: Interval
    public let hSquared: Interval
    /// Whether both limits lie below zero: the studies agree better than chance allows.
    public let isEmpty: Bool

    /// Computes the interval.
    ///
    /// - Parameters:
    ///   - level: The confidence level, default 0.95.
    ///   - tauSquaredEstimate: Widens the search of the `metafor` convention; irrelevant otherwise.
    /// - Throws: `PoolingRefusal` for fewer than two studies or when a limit is out of reach.
    public init(
        _ effects: Effects, level: Double = 0.95, convergence: Convergence = .exact, tauSquaredEstimate: Double = 0
    ) throws(PoolingRefusal) {
        guard effects.count >= 2 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count)") }
        let model = InterceptModel(effects)
        let df = model.residualDegreesOfFreedom
        let chi = ChiSquared(degreesOfFreedom: df)
        let tail = (1 - level) / 2
        let atZero = model.moments(at: 0)
        let highest = max(100, 10 * tauSquaredEstimate)
        let solver = TauSquaredSolver(model: model, convergence: convergence)

        func limit(_ critical: Double) -> Double {
            guard atZero.yPy > critical else { return 0 }
            if convergence == .metafor {
                // A limit beyond the interval searched is reported as its end, as metafor does with a ">".
                return BrentRoot.find(0, highest, tolerance: convergence.rootTolerance) {
                    model.moments(at: $0).yPy - critical
                } ?? highest
            }
            return solver.exactRoot(target: critical)
        }
        let low = limit(chi.quantile(upperTail: tail))
        let lowerCritical = chi.quantile(lowerTail: tail)
        let high = limit(lowerCritical)
        guard low.isFinite, high.isFinite else { throw PoolingRefusal(.noConvergence) }
        let typical = df / atZero.traceP
        tauSquared = Interval(low: low, high: high)
        iSquaredPercent = tauSquared.mapped { 100 * $0 / ($0 + typical) }
        hSquared = tauSquared.mapped { ($0 + typical) / typical }
        isEmpty = atZero.yPy < lowerCritical
    }
}
