/// A straight line by weighted least squares.
struct WeightedLine {
    let intercept: Double
    let slope: Double
    let slopeError: Double
    let degreesOfFreedom: Double

    var slopeT: Double { slope / slopeError }
    var slopePValue: Double { Reference(degreesOfFreedom: degreesOfFreedom).twoSided(slopeT) }

    /// - Throws: `PoolingRefusal` for fewer than three points, equal predictors, or a perfect fit.
    init(x: [Double], y: [Double], weights: [Double]) throws(PoolingRefusal) {
        guard x.count >= 3 else { throw PoolingRefusal(.tooFewStudies, value: "\(x.count), a regression needs 3") }
        let total = weights.reduce(0, +)
        var (mx, my) = (0.0, 0.0)
        for i in x.indices {
            mx += weights[i] * x[i]
            my += weights[i] * y[i]
        }
        mx /= total
        my /= total
        var (sxx, sxy, spread) = (0.0, 0.0, 0.0)
        for i in x.indices {
            sxx += weights[i] * (x[i] - mx) * (x[i] - mx)
            sxy += weights[i] * (x[i] - mx) * (y[i] - my)
            spread += weights[i] * x[i] * x[i]
        }
        guard sxx > 1e-20 * spread, sxx.isFinite else {
            throw PoolingRefusal(.moderators, value: "the predictor is the same in all studies")
        }
        let slope = sxy / sxx
        var residual = 0.0
        for i in x.indices {
            let e = y[i] - my - slope * (x[i] - mx)
            residual += weights[i] * e * e
        }
        let df = Double(x.count - 2)
        self.slope = slope
        intercept = my - slope * mx
        degreesOfFreedom = df
        slopeError = (residual / df / sxx).squareRoot()
        guard slopeError > 0, slopeT.isFinite else { throw PoolingRefusal(.range, value: "the line fits perfectly") }
    }
}
