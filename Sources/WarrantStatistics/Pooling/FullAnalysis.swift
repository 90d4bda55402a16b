/// Every estimator and every analysis of one set of effects, as a statistician would want to see them side by side.
///
/// An analysis that cannot be done is nil: a trim and fill of two studies, a rank test of tied ranks.
public struct FullAnalysis: Sendable {
    /// Equal effects, then each estimator of τ² with each test.
    public let fits: [PooledResult]
    /// The REML fit, which the analyses below start from.
    public let tauSquaredProfile: QProfile?
    public let eggerLeastSquares: EggerTest?
    public let eggerMixedEffects: EggerTest?
    public let begg: BeggTest?
    public let trimAndFill: TrimAndFill?
    public let leaveOneOut: LeaveOneOut?
    public let cumulative: CumulativePooling?
    public let failSafe: FailSafeN?
    public let mantelHaenszel: PooledResult?
    public let peto: PooledResult?

    /// The order of the estimators.
    public static let methods: [TauSquaredMethod] = [
        .dersimonianLaird, .reml, .ml, .pauleMandel, .hedges, .sidikJonkman, .empiricalBayes, .hunterSchmidt,
    ]

    /// - Parameters:
    ///   - tables: Raw counts, where there are any, for Mantel–Haenszel and Peto.
    ///   - measure: The letters of the measure, which decide what Mantel–Haenszel pools.
    /// - Throws: `PoolingRefusal` when the effects cannot be pooled at all.
    public init(
        _ effects: Effects, tables: [TwoByTwo] = [], measure: String = "", convergence: Convergence = .exact
    ) throws(PoolingRefusal) {
        let prediction = PredictionConvention.metafor
        var fits = [try EqualEffects().pool(effects)]
        for method in Self.methods {
            for test in [TestKind.z, .knha] {
                let model = RandomEffects(method: method, test: test, prediction: prediction, convergence: convergence)
                do throws(PoolingRefusal) { fits.append(try model.pool(effects)) } catch { continue }
            }
        }
        self.fits = fits
        let reml = RandomEffects(method: .reml, prediction: prediction, convergence: convergence)
        let tauSquared = try reml.pool(effects).heterogeneity.tauSquared
        tauSquaredProfile = Self.ifPossible { () throws(PoolingRefusal) in
            try QProfile(effects, convergence: convergence, tauSquaredEstimate: tauSquared)
        }
        eggerLeastSquares = Self.ifPossible { () throws(PoolingRefusal) in try EggerTest.leastSquares(effects) }
        eggerMixedEffects = Self.ifPossible { () throws(PoolingRefusal) in
            try EggerTest.mixedEffects(effects, convergence: convergence)
        }
        begg = Self.ifPossible { () throws(PoolingRefusal) in try BeggTest(effects) }
        trimAndFill = Self.ifPossible { () throws(PoolingRefusal) in try TrimAndFill(effects, model: reml) }
        leaveOneOut = Self.ifPossible { () throws(PoolingRefusal) in try LeaveOneOut(effects, using: reml) }
        cumulative = Self.ifPossible { () throws(PoolingRefusal) in try CumulativePooling(effects, using: reml) }
        failSafe = Self.ifPossible { () throws(PoolingRefusal) in try FailSafeN(effects) }
        mantelHaenszel = MantelHaenszel.Quantity(rawValue: measure).flatMap { quantity in
            Self.ifPossible { () throws(PoolingRefusal) in try MantelHaenszel(quantity).pool(tables) }
        }
        peto = measure == "OR"
            ? Self.ifPossible { () throws(PoolingRefusal) in try PetoMethod().pool(tables) } : nil
    }

    private static func ifPossible<Value>(_ work: () throws(PoolingRefusal) -> Value) -> Value? {
        do throws(PoolingRefusal) { return try work() } catch { return nil }
    }
}
