/// Trim and fill: how many studies seem to be missing on one side of the funnel, and the mean with them.
///
/// A sensitivity analysis, not a better estimate.
public struct TrimAndFill: Sendable, Hashable {
    /// How the number of missing studies is estimated.
    public enum Estimator: String, Sendable, Hashable, CaseIterable {
        case l0 = "L0"
        case r0 = "R0"
        case q0 = "Q0"
    }

    /// The side of the funnel on which studies are missing.
    public enum Side: String, Sendable, Hashable {
        case left, right
    }

    public let estimator: Estimator
    public let side: Side
    /// The number of missing studies.
    public let missing: Int
    /// The standard error of `missing`.
    public let missingStandardError: Double
    /// The effects with the mirrored studies at the end.
    public let filled: Effects
    /// The pooled result of the filled effects.
    public let result: PooledResult

    /// Trims, counts and fills.
    ///
    /// - Parameters:
    ///   - model: Fitted at every step and to the filled effects; nil for equal effects.
    ///   - side: The side to fill; when nil, right if the slope of the effect on its standard error is negative.
    /// - Throws: `PoolingRefusal` for fewer than three studies, or when the count does not settle.
    /// - Source: Duval and Tweedie 2000.
    public init(
        _ effects: Effects, estimator: Estimator = .l0, model: RandomEffects? = RandomEffects(), side: Side? = nil
    ) throws(PoolingRefusal) {
        guard effects.count >= 3 else { throw PoolingRefusal(.tooFewStudies, value: "\(effects.count), trimming needs 3") }
        let side = if let side { side } else { try Self.emptySide(effects, model) }
        let sign: Double = side == .right ? -1 : 1
        let oriented = effects.estimates.map { sign * $0 }
        let order = oriented.indices.sorted { (oriented[$0], $0) < (oriented[$1], $1) }
        let y = order.map { oriented[$0] }
        let v = order.map { effects.variances[$0] }
        let k = y.count

        var missing = 0
        var error = 0.0
        var mean = 0.0
        var isSettled = false
        for _ in 0..<100 {
            let kept = Effects(unchecked: Array(y.prefix(k - missing)), Array(v.prefix(k - missing)), [])
            mean = try Self.mean(kept, model)
            let count = try MissingCount(deviations: y.map { $0 - mean }, estimator)
            error = count.standardError
            if count.missing == missing {
                isSettled = true
                break
            }
            missing = count.missing
            guard missing < k else { throw PoolingRefusal(.noConvergence, value: "trimming removes all studies") }
        }
        guard isSettled else { throw PoolingRefusal(.noConvergence, value: "the number of missing studies does not settle") }
        self.side = side
        self.estimator = estimator
        self.missing = missing
        missingStandardError = error
        let mirrored = (0..<missing).map { sign * (2 * mean - y[k - missing + $0]) }
        let labels = effects.labels.isEmpty ? [] : effects.labels + (0..<missing).map { "Filled \($0 + 1)" }
        let filled = Effects(
            unchecked: effects.estimates + mirrored, effects.variances + v.suffix(missing), labels)
        self.filled = filled
        if let model, missing == 0 {
            result = try model.pool(effects)
        } else if let model {
            let estimate = try Self.solver(InterceptModel(filled), model).estimate(model.method)
            result = try model.result(
                InterceptModel(filled), tauSquared: estimate.tauSquared, error: estimate.standardError)
        } else {
            result = try EqualEffects().pool(filled)
        }
    }

    private static func emptySide(_ effects: Effects, _ model: RandomEffects?) throws(PoolingRefusal) -> Side {
        let regression = MetaRegression(method: model?.method, convergence: model?.convergence ?? .exact)
        let fit = try regression.fit(effects, moderators: [effects.standardErrors])
        return fit.coefficients[1].estimate < 0 ? .right : .left
    }

    /// The refits of metafor stop at a change of 1e-5, whatever was set for the first fit.
    private static func solver(_ inner: InterceptModel, _ model: RandomEffects) -> TauSquaredSolver<InterceptModel> {
        TauSquaredSolver(
            model: inner, convergence: model.convergence,
            scoringThreshold: model.convergence == .metafor ? 1e-5 : 0)
    }

    private static func mean(_ effects: Effects, _ model: RandomEffects?) throws(PoolingRefusal) -> Double {
        if effects.count == 1 { return effects.estimates[0] }
        let inner = InterceptModel(effects)
        guard let model else { return inner.mean(at: 0).mean }
        let estimate = try solver(inner, model).estimate(model.method)
        return inner.mean(at: estimate.tauSquared).mean
    }
}

/// One count of missing studies from the ranks of the deviations.
struct MissingCount {
    let missing: Int
    let standardError: Double

    init(deviations: [Double], _ estimator: TrimAndFill.Estimator) throws(PoolingRefusal) {
        let k = Double(deviations.count)
        let order = deviations.indices.sorted { (abs(deviations[$0]), $0) < (abs(deviations[$1]), $1) }
        var positiveRanks = 0.0
        var largestNegative = 0.0
        for (rank, index) in order.enumerated() {
            if deviations[index] > 0 { positiveRanks += Double(rank + 1) }
            if deviations[index] < 0 { largestNegative = Double(rank + 1) }
        }
        var raw: Double
        var error: Double
        switch estimator {
        case .l0:
            raw = (4 * positiveRanks - k * (k + 1)) / (2 * k - 1)
            error = 4 * Self.rankVariance(k, max(0, raw)).squareRoot() / (2 * k - 1)
        case .r0:
            raw = k - largestNegative - 1
            error = (2 * max(0, raw) + 2).squareRoot()
        case .q0:
            let inner = 2 * k * k - 4 * positiveRanks + 0.25
            guard inner >= 0 else { throw PoolingRefusal(.noConvergence, value: "Q0 has no real solution") }
            raw = k - 0.5 - inner.squareRoot()
            error = 2 * Self.rankVariance(k, max(0, raw)).squareRoot() / inner.squareRoot()
        }
        raw = max(0, raw)
        missing = Int(raw.rounded(.toNearestOrEven))
        standardError = error
    }

    /// `Var(Sr)` of Duval and Tweedie 2000.
    private static func rankVariance(_ k: Double, _ k0: Double) -> Double {
        let cubic = 10 * k0 * k0 * k0 + 27 * k0 * k0 + 17 * k0
        return (k * (k + 1) * (2 * k + 1) + cubic - 18 * k * k0 * k0 - 18 * k * k0 + 6 * k * k * k0) / 24
    }
}
