import Testing
import WarrantStatistics

/// Numbers of metafor 3.8-1 and of published examples, by hand where the reference files have none.
@Suite struct GoldenVectorTests {
    static let bcg: [TwoByTwo] = [
        (4, 119, 11, 128), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619), (33, 5036, 47, 5761),
        (180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892), (29, 7470, 45, 7232),
        (17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338), (27, 16886, 29, 17825),
    ].map { TwoByTwo(a: $0.0, b: $0.1, c: $0.2, d: $0.3) }

    static func logRiskRatios() throws -> Effects {
        let all = try RiskRatio().effects(of: bcg).map { try $0.get() }
        return try Effects(estimates: all.map(\.estimate), variances: all.map(\.variance))
    }

    private func expect(_ actual: Double, _ printed: Double, digits: Int, _ comment: Comment? = nil) {
        var unit = 0.5000001
        for _ in 0..<digits { unit /= 10 }
        #expect(abs(actual - printed) <= unit, comment ?? "\(actual), printed \(printed)")
    }

    @Test func `the equal-effects model of the BCG trials`() throws {
        let result = try EqualEffects().pool(Self.logRiskRatios())
        expect(result.effect.estimate, -0.4302851637, digits: 10)
        expect(result.effect.standardError, 0.0404987517, digits: 10)
        expect(result.heterogeneity.q, 152.2330081, digits: 7)
        expect(result.heterogeneity.qPValue * 1e26, 1.997, digits: 3)
        expect(result.heterogeneity.iSquaredPercent, 92.117347, digits: 6)
        expect(result.heterogeneity.hSquared, 12.686084, digits: 6)
        #expect(result.prediction == nil)
    }

    @Test(arguments: [
        (TauSquaredMethod.dersimonianLaird, 0.3087602629, -0.7141172221, 0.1787420895),
        (.hedges, 0.3285638580, -0.7158785888, 0.1832799860), (.hunterSchmidt, 0.2283628637, -0.7045353739, 0.1586520931),
        (.sidikJonkman, 0.3455157016, -0.7172485926, 0.1870594584),
    ]) func `closed estimators of the BCG trials`(
        method: TauSquaredMethod, tauSquared: Double, mean: Double, error: Double
    ) throws {
        let result = try RandomEffects(method: method).pool(Self.logRiskRatios())
        expect(result.heterogeneity.tauSquared, tauSquared, digits: 10)
        expect(result.effect.estimate, mean, digits: 10)
        expect(result.effect.standardError, error, digits: 10)
    }

    @Test func `the three prediction intervals of the BCG trials`() throws {
        let effects = try Self.logRiskRatios()
        let cases: [(TestKind, PredictionConvention, Double, Double)] = [
            (.z, .metafor, -1.866692, 0.437628), (.knha, .metafor, -1.996017, 0.566952), (.z, .hts, -2.008376, 0.579311),
            (.knha, .hts, -2.008376, 0.579311),
        ]
        for (test, convention, low, high) in cases {
            let model = RandomEffects(method: .reml, test: test, prediction: convention)
            let interval = try #require(try model.pool(effects).prediction).interval
            expect(interval.low, low, digits: 5)
            expect(interval.high, high, digits: 5)
        }
    }

    @Test func `exact Q-profile limits of the BCG trials`() throws {
        let profile = try QProfile(Self.logRiskRatios())
        expect(profile.tauSquared.low, 0.119718, digits: 6)
        expect(profile.tauSquared.high, 1.111479, digits: 6)
        #expect(!profile.isEmpty)
    }

    @Test func `Mantel–Haenszel, Peto and the CMH test of the BCG trials`() throws {
        let ratio = try MantelHaenszel(.riskRatio).pool(Self.bcg)
        expect(ratio.effect.estimate, -0.4537096047, digits: 10)
        expect(ratio.effect.standardError, 0.0393373669, digits: 10)
        expect(ratio.heterogeneity.q, 152.5675536, digits: 7)
        let odds = try MantelHaenszel(.oddsRatio).pool(Self.bcg)
        expect(odds.effect.estimate, -0.4734109884, digits: 10)
        expect(odds.effect.standardError, 0.0410077784, digits: 10)
        let difference = try MantelHaenszel(.riskDifference).pool(Self.bcg)
        expect(difference.effect.estimate, -0.0032881818, digits: 10)
        expect(difference.effect.standardError, 0.0002866567, digits: 10)
        let peto = try PetoMethod().pool(Self.bcg)
        expect(peto.effect.estimate, -0.4744463109, digits: 10)
        expect(peto.effect.standardError, 0.0406590807, digits: 10)
        expect(try CochranMantelHaenszelTest(Self.bcg).chiSquared, 135.6889437, digits: 7)
    }

    @Test func `zero cells are not corrected in Mantel–Haenszel and Peto`() throws {
        let tables = [(0.0, 100.0, 3.0, 97.0), (2, 98, 5, 95), (1, 49, 0, 50)].map {
            TwoByTwo(a: $0.0, b: $0.1, c: $0.2, d: $0.3)
        }
        let raw = try MantelHaenszel(.oddsRatio).pool(tables)
        expect(raw.effect.estimate, -1.002152022, digits: 9)
        expect(raw.effect.standardError, 0.6831866, digits: 7)
        let corrected = try MantelHaenszel(.oddsRatio).pool(tables.map { $0.hasZeroCell ? $0.adding(0.5) : $0 })
        expect(corrected.effect.estimate, -0.829716468, digits: 9)
        let peto = try PetoMethod().pool(tables)
        expect(peto.effect.estimate, -0.929472209, digits: 9)
        expect(peto.effect.standardError, 0.6097449, digits: 7)
    }

    @Test func `trim and fill of the BCG trials with equal effects`() throws {
        let effects = try Self.logRiskRatios()
        let l0 = try TrimAndFill(effects, model: nil)
        #expect(l0.missing == 4 && l0.side == .right)
        expect(l0.missingStandardError, 2.385326, digits: 6)
        expect(l0.result.effect.estimate, -0.291025992, digits: 9)
        let r0 = try TrimAndFill(effects, estimator: .r0, model: nil)
        #expect(r0.missing == 4)
        let q0 = try TrimAndFill(effects, estimator: .q0, model: nil)
        #expect(q0.missing == 5)
        expect(q0.result.effect.estimate, -0.2862603745, digits: 10)
    }

    @Test func `the limit estimates of both forms of Egger's test`() throws {
        let effects = try Self.logRiskRatios()
        expect(try EggerTest.leastSquares(effects).limitEstimate, -0.190929, digits: 6)
        expect(try EggerTest.mixedEffects(effects).limitEstimate, -0.510432, digits: 6)
    }

    @Test func `Peters' and Harbord's tests agree with R's lm on the BCG trials`() throws {
        let peters = try PetersTest(Self.bcg)
        expect(peters.t, -1.3624761994, digits: 9)
        expect(peters.pValue, 0.200291792284, digits: 10)
        expect(peters.limitEstimate, -0.429308425802, digits: 10)
        // Harbord: R's lm(Z/sqrt(V) ~ sqrt(V)), t of the intercept
        let harbord = try HarbordTest(Self.bcg)
        expect(harbord.t, -1.25647434405, digits: 9)
        expect(harbord.pValue, 0.234971952122, digits: 10)
        let odds = try OddsRatio().effects(of: Self.bcg).map { try $0.get() }
        let inverse = try PetersTest(
            Effects(estimates: odds.map(\.estimate), variances: odds.map(\.variance)),
            sampleSizes: Self.bcg.map(\.total))
        // metafor: regtest(model = "lm", predictor = "ninv")
        expect(inverse.t, -1.47737858615, digits: 9)
        expect(inverse.limitEstimate, -0.35726811411, digits: 10)
    }

    @Test func `subgroups by allocation differ no more than chance`() throws {
        let names = [
            "random", "random", "random", "random", "alternate", "alternate", "random", "random", "random",
            "systematic", "systematic", "systematic", "systematic",
        ]
        // metafor: rma(method = "DL") within each group, then the weighted spread of the three means
        let groups = try Subgroups(Self.logRiskRatios(), by: names, using: RandomEffects(method: .dersimonianLaird))
        #expect(groups.groups.map(\.name) == ["random", "alternate", "systematic"])
        for (group, mean, error) in zip3(
            groups.groups, [-1.004161354, -0.540792961849, -0.439346579998], [0.362106798741, 0.281601613104, 0.313337913638])
        {
            expect(group.result.effect.estimate, mean, digits: 9)
            expect(group.result.effect.standardError, error, digits: 9)
        }
        let interaction = try #require(groups.interaction)
        expect(interaction.statistic, 1.53676887206, digits: 9)
        expect(interaction.pValue, 0.46376170011, digits: 9)
    }

    private func zip3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
        a.indices.map { (a[$0], b[$0], c[$0]) }
    }

    @Test func `the three variances of Hedges' g`() throws {
        let study = TwoMeans(mean1: 55, sd1: 47, n1: 155, mean2: 75, sd2: 64, n2: 156)
        for (form, variance) in [
            (StandardizedMeanDifference.Variance.largeSample, 0.0130646755), (.largeSampleOfD, 0.0130022562),
            (.unbiased, 0.0130671504),
        ] {
            let effect = try StandardizedMeanDifference(variance: form).effect(of: study)
            expect(effect.estimate, -0.3551696409, digits: 10)
            expect(effect.variance, variance, digits: 10)
        }
    }

    @Test func `the Freeman–Tukey back-transform depends on the size it is given`() throws {
        let sizes: [Double] = [17, 12, 8, 58, 10, 42, 14, 12, 41, 5, 6, 23, 68, 10]
        let measure = FreemanTukeyProportion()
        expect(measure.natural(1.084679179, sampleSizes: sizes), 0.8028998842, digits: 8)
        expect(measure.natural(1.084679179, sampleSizes: [50]), 0.787, digits: 3)
        expect(measure.natural(1.084679179, sampleSizes: [137]), 0.784, digits: 3)
        expect(measure.natural(1.084679179, sampleSizes: []), 0.782, digits: 3)
    }

    @Test func `Knapp–Hartung can be narrower than every study, the ad hoc floor prevents it`() throws {
        let effects = try Effects(estimates: [0.5, 0.51, 0.49], variances: [0.04, 0.05, 0.06])
        for (test, low, high) in [
            (TestKind.z, 0.2509530272, 0.7501280539), (.knha, 0.4771380498, 0.5239430313),
            (.adhoc, -0.04737177015, 1.048452851),
        ] {
            let result = try RandomEffects(test: test).pool(effects)
            expect(result.effect.interval.low, low, digits: 9)
            expect(result.effect.interval.high, high, digits: 9)
            expect(result.waldInterval.low, 0.2509530272, digits: 10)
        }
        let two = try Effects(estimates: [0.2, 0.6], variances: [0.01, 0.09])
        let result = try RandomEffects(test: .knha).pool(two)
        expect(result.effect.interval.low, -1.90, digits: 2)
        expect(result.effect.interval.high, 2.50, digits: 2)
    }
}
