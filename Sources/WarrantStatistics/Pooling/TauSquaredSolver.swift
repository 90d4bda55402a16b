/// Estimates τ² for any linear model.
struct TauSquaredSolver<Model: WeightedModel> {
    let model: Model
    let convergence: Convergence
    /// The change of τ² that ends scoring; 0 runs it to the end.
    var scoringThreshold = 0.0

    /// Returns τ² and its standard error.
    func estimate(_ method: TauSquaredMethod) throws(PoolingRefusal) -> (tauSquared: Double, standardError: Double) {
        let result: (Double, Double)
        switch method {
        case .dersimonianLaird: result = dersimonianLaird()
        case .hedges: result = hedges()
        case .hunterSchmidt: result = hunterSchmidt()
        case .sidikJonkman: result = sidikJonkman()
        case .pauleMandel: result = try pauleMandel()
        case .empiricalBayes: result = try scored(.empiricalBayes)
        case .ml: result = try scored(.ml)
        case .reml: result = try scored(.reml)
        }
        guard result.0.isFinite, result.1.isFinite else { throw PoolingRefusal(.range) }
        return result
    }

    private var k: Double { Double(model.studyCount) }
    private var df: Double { model.residualDegreesOfFreedom }

    /// `τ² = (Q − (k − p)) / tr P`.
    private func dersimonianLaird() -> (Double, Double) {
        let m = model.moments(at: 0)
        let t = max(0, (m.yPy - df) / m.traceP)
        return (t, (2 * df + 4 * t * m.traceP + 2 * t * t * m.tracePP).squareRoot() / m.traceP)
    }

    /// `τ² = (Q − k) / tr W`.
    private func hunterSchmidt() -> (Double, Double) {
        let m = model.moments(at: 0)
        let t = max(0, (m.yPy - k) / m.traceW)
        return (t, (2 * df + 4 * t * m.traceP + 2 * t * t * m.tracePP).squareRoot() / m.traceW)
    }

    /// `τ² = (RSS − tr(PV)) / (k − p)` with unit weights.
    private func hedges() -> (Double, Double) {
        let u = model.unweighted()
        let t = max(0, (u.residual - u.tracePV) / df)
        return (t, (2 * u.tracePVPV + 4 * t * u.tracePV + 2 * t * t * df).squareRoot() / df)
    }

    /// `τ₀² = Σ(yᵢ − ȳ)²/k`, then `τ² = τ₀² yᵀPy / (k − p)` with weights `1/(vᵢ + τ₀²)`.
    private func sidikJonkman() -> (Double, Double) {
        let crude = SidikJonkmanStart.crude(model.observed)
        guard crude > 0 else { return (0, 0) }
        let m = model.moments(at: crude)
        let t = crude * m.yPy / df
        let (pvp, pvpv) = model.varianceTraces(at: crude)
        return (t, crude / df * (2 * pvpv + 4 * t * pvp + 2 * t * t * m.tracePP).squareRoot())
    }

    /// The root of `Q(τ²) = k − p`, zero when Q is smaller already at 0.
    private func pauleMandel() throws(PoolingRefusal) -> (Double, Double) {
        let atZero = model.moments(at: 0)
        guard atZero.yPy > df else { return (0, empiricalBayesError(atZero)) }
        var t: Double?
        if convergence == .metafor {
            let high = max(100, 10 * MedianDeviation.squared(of: model.observed))
            t = BrentRoot.find(0, high, tolerance: convergence.rootTolerance) { model.moments(at: $0).yPy - df }
        }
        let root = t ?? exactRoot(target: df)
        guard root.isFinite else { throw PoolingRefusal(.noConvergence) }
        return (root, empiricalBayesError(model.moments(at: root)))
    }

    /// Returns the τ² at which the generalized Q equals `target`; Q must be above it at 0.
    ///
    /// Q falls and is convex in τ², so Newton's steps from the left never pass the root.
    func exactRoot(target: Double) -> Double {
        var t = 0.0
        for _ in 0..<500 {
            let m = model.moments(at: t)
            let step = (m.yPy - target) / m.yPPy
            guard step > 0 else { return t }
            t += step
            if step <= 1e-15 * t { return t }
        }
        return .nan
    }

    private func empiricalBayesError(_ m: WeightedMoments) -> Double {
        (2 * k * k / df).squareRoot() / m.traceW
    }

    // MARK: Fisher scoring

    private func step(_ method: TauSquaredMethod, _ m: WeightedMoments) -> Double {
        switch method {
        case .ml: (m.yPPy - m.traceW) / m.traceWW
        case .empiricalBayes: (m.yPy * k / df - k) / m.traceW
        default: (m.yPPy - m.traceP) / m.tracePP
        }
    }

    /// Twice the derivative of the log-likelihood with respect to τ².
    private func score(_ method: TauSquaredMethod, _ m: WeightedMoments) -> Double {
        method == .ml ? m.yPPy - m.traceW : m.yPPy - m.traceP
    }

    private func standardError(_ method: TauSquaredMethod, _ m: WeightedMoments) -> Double {
        switch method {
        case .ml: (2 / m.traceWW).squareRoot()
        case .empiricalBayes: empiricalBayesError(m)
        default: (2 / m.tracePP).squareRoot()
        }
    }

    /// Scoring from the Hedges estimate, steps halved until τ² stays at or above zero (Viechtbauer 2005;
    /// Jennrich and Sampson 1976). At a likelihood with more than one peak zero wins when it is higher.
    private func scored(_ method: TauSquaredMethod) throws(PoolingRefusal) -> (Double, Double) {
        var t = hedges().0
        guard t.isFinite else { throw PoolingRefusal(.range) }
        if method == .empiricalBayes, scoringThreshold == 0 {
            t = model.moments(at: 0).yPy > df ? exactRoot(target: df) : 0
            guard t.isFinite else { throw PoolingRefusal(.noConvergence) }
            return (t, standardError(method, model.moments(at: t)))
        }
        var isSettled = false
        var moments = model.moments(at: t)
        var last: (t: Double, score: Double)?
        for _ in 0..<60 {
            var change = step(method, moments)
            guard change.isFinite else { throw PoolingRefusal(.range) }
            var isSecant = false
            if scoringThreshold == 0 {
                // Scoring creeps near the end; a secant through the last two scores is accepted when it goes
                // the same way and not much further.
                let score = self.score(method, moments)
                if let last, last.t != t {
                    let secant = -score * (t - last.t) / (score - last.score)
                    if secant * change > 0, abs(secant) < 4 * abs(change) {
                        change = secant
                        isSecant = true
                    }
                }
                last = (t, score)
            }
            if t + change < 0 {
                if t == 0 { change = 0 }
                while t + change < 0 { change /= 2 }
            }
            t += change
            moments = model.moments(at: t)
            if abs(change) <= max((isSecant ? 1e-10 : 1e-13) * t, scoringThreshold) {
                isSettled = true
                break
            }
        }
        if !isSettled {
            t = polished(method, from: t)
            moments = model.moments(at: t)
        }
        if t > scoringThreshold, method != .empiricalBayes {
            let restricted = method == .reml
            if model.deviance(at: 0, restricted: restricted) < model.deviance(at: t, restricted: restricted) {
                t = 0
                moments = model.moments(at: 0)
            }
        }
        return (t, standardError(method, moments))
    }

    /// Brings a scoring result to the root of the score where scoring creeps; 0 when the score falls from there.
    private func polished(_ method: TauSquaredMethod, from start: Double) -> Double {
        func score(_ t: Double) -> Double { step(method, model.moments(at: t)) }
        var low = start
        var high = start
        var width = max(1e-9 * start, 1e-300)
        while low > 0, !(score(low) > 0) {
            low = max(0, start - width)
            width *= 16
        }
        if low == 0, !(score(0) > 0) {
            // No sign change down to zero: the score is negative all the way, the peak is at zero.
            return 0
        }
        width = max(1e-9 * start, 1e-300)
        while score(high) > 0, high < 1e300 {
            high = start + width
            width *= 16
        }
        return BrentRoot.find(low, high, tolerance: 0, score) ?? start
    }
}

/// The crude variance that the Sidik–Jonkman estimator starts with.
enum SidikJonkmanStart {
    /// Returns `Σ(yᵢ − ȳ)² / k`.
    static func crude(_ values: [Double]) -> Double {
        let k = Double(values.count)
        let mean = values.reduce(0, +) / k
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / k
    }
}

/// The median absolute deviation, scaled for the normal distribution.
enum MedianDeviation {
    /// Returns `(1.4826 · median |yᵢ − median y|)²`.
    static func squared(of values: [Double]) -> Double {
        let center = median(values)
        let deviation = 1.4826 * median(values.map { abs($0 - center) })
        return deviation * deviation
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }
}
