/// Builds the result of a pooling once τ² is known.
struct Pooling {
    let model: InterceptModel
    let kind: PoolingModel
    let test: TestKind
    let level: Double
    let prediction: PredictionConvention?

    func result(tauSquared: Double, tauSquaredError: Double?) throws(PoolingRefusal) -> PooledResult {
        let k = model.studyCount
        let df = Double(k - 1)
        let atZero = model.moments(at: 0)
        let (mean, weight) = model.mean(at: tauSquared)
        let wald = (1 / weight).squareRoot()
        var error = wald
        if test != .z {
            let spread = (tauSquared == 0 ? atZero : model.moments(at: tauSquared)).yPy / df
            error *= (test == .adhoc ? max(1, spread) : spread).squareRoot()
        }
        guard mean.isFinite, error.isFinite, wald > 0, weight.isFinite, atZero.yPy.isFinite else {
            throw PoolingRefusal(.range)
        }
        guard error > 0 else {
            // Identical effects leave Knapp and Hartung's scale at zero: no interval, no p value.
            throw PoolingRefusal(.range, value: "the \(test.rawValue) standard error is zero, all effects are equal")
        }
        let reference = Reference(degreesOfFreedom: test == .z ? nil : df)
        let critical = reference.critical(level: level)
        let effect = PooledEstimate(
            estimate: mean, standardError: error, reference: reference, critical: critical)
        let interval = predictionInterval(mean, error: error, wald: wald, tauSquared, critical)
        let spread = heterogeneity(atZero, tauSquared, tauSquaredError)
        // Beyond the range of floating point no number is better than a wrong one.
        let limits = interval?.interval ?? effect.interval
        guard effect.statistic.isFinite, effect.pValue.isFinite, effect.interval.low.isFinite,
            effect.interval.high.isFinite, spread.iSquaredPercent.isFinite, spread.hSquared.isFinite,
            spread.qPValue.isFinite, limits.low.isFinite, limits.high.isFinite
        else { throw PoolingRefusal(.range) }
        return PooledResult(
            model: kind, test: test, level: level, studyCount: k, effect: effect, waldStandardError: wald,
            heterogeneity: spread, prediction: interval,
            weightsPercent: model.variances.map { 100 / ($0 + tauSquared) / weight })
    }

    private func heterogeneity(_ atZero: WeightedMoments, _ tauSquared: Double, _ error: Double?) -> Heterogeneity {
        let df = Double(model.studyCount - 1)
        let q = atZero.yPy
        let typical = df / atZero.traceP
        let iSquared: Double
        let hSquared: Double
        if kind == .equalEffects {
            iSquared = q > df ? 100 * (q - df) / q : 0
            hSquared = q / df
        } else {
            iSquared = 100 * tauSquared / (tauSquared + typical)
            hSquared = (tauSquared + typical) / typical
        }
        return Heterogeneity(
            tauSquared: tauSquared, tauSquaredStandardError: error, iSquaredPercent: iSquared, hSquared: hSquared, q: q,
            qDegreesOfFreedom: Int(df), qPValue: ChiSquared(degreesOfFreedom: df).upperTail(q))
    }

    private func predictionInterval(
        _ mean: Double, error: Double, wald: Double, _ tauSquared: Double, _ critical: Double
    ) -> PredictionInterval? {
        switch prediction {
        case nil:
            return nil
        case .metafor:
            let half = critical * (tauSquared + error * error).squareRoot()
            return PredictionInterval(interval: Interval(low: mean - half, high: mean + half), convention: .metafor)
        case .hts:
            guard model.studyCount >= 3 else { return nil }
            let t = Reference(degreesOfFreedom: Double(model.studyCount - 2)).critical(level: level)
            let half = t * (tauSquared + wald * wald).squareRoot()
            return PredictionInterval(interval: Interval(low: mean - half, high: mean + half), convention: .hts)
        }
    }
}
