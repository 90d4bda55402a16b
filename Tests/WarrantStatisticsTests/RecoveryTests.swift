import Testing
import WarrantStatistics

@Suite struct RecoveryTests {
    @Test func `Wan's range form, n 30, agrees with the worked example`() throws {
        let summary = try MedianSummary(n: 30, median: 4, range: Interval(low: 1, high: 10))
        #expect(abs(summary.standardDeviation - 2.205578) < 5e-7)
    }

    @Test func `a lopsided median is refused`() throws {
        let skewed = try MedianSummary(n: 200, median: 2, quartiles: Interval(low: 1, high: 9))
        #expect(throws: PoolingRefusal(.skewed, value: "median 2.0")) { try skewed.meanAndDeviation() }
        let even = try MedianSummary(n: 200, median: 5, quartiles: Interval(low: 1, high: 9))
        #expect(try even.meanAndDeviation().mean == 5)
    }

    @Test func `a standard error and an interval lead back to the same deviation`() throws {
        #expect(try StandardDeviation.ofArm(standardError: 2, n: 25) == 10)
        let t = StudentT(degreesOfFreedom: 24).quantile(upperTail: 0.025)
        let interval = Interval(low: 50 - 2 * t, high: 50 + 2 * t)
        #expect(abs(try StandardDeviation.ofArm(interval: interval, n: 25) - 10) < 1e-12)
    }

    @Test func `a p value leads back to the standard error`() throws {
        let t = 2.3
        let p = 2 * StudentT(degreesOfFreedom: 58).upperTail(t)
        #expect(abs(try StandardError.ofDifference(4.6, pValue: p, n1: 30, n2: 30) - 2) < 1e-12)
        #expect(abs(try StandardError.ofDifference(4.6, t: t) - 2) < 1e-12)
        let error = try StandardError.ofLogRatio(0.8, pValue: 0.03)
        #expect(abs(error - 0.22314355131420976 / 2.1700903775845606) < 1e-12)
        #expect(throws: PoolingRefusal.self) { try StandardError.ofLogRatio(0.8, pValue: 0) }
    }

    @Test func `change scores, odds ratios and hazard ratios convert`() throws {
        #expect(abs(try StandardDeviation.ofChange(baseline: 10, followUp: 12, correlation: 0.5) - 124.0.squareRoot()) < 1e-12)
        #expect(try StandardDeviation.ofChange(baseline: 3, followUp: 3, correlation: 1) == 0)
        #expect(abs(EffectConversion.standardizedDifference(logOddsRatio: 1.8137993642342178) - 1) < 1e-12)
        #expect(abs(EffectConversion.riskRatio(oddsRatio: 2, baselineRisk: 0.5) - 4.0 / 3) < 1e-12)
        #expect(abs(EffectConversion.riskRatio(hazardRatio: 2, baselineRisk: 0.5) - 1.5) < 1e-12)
        // At 1:1 the variance is a quarter of the events.
        let effect = try EffectConversion.logHazardRatio(events: 100, n1: 50, n2: 50, pValue: 0.05, favorsGroup1: true)
        #expect(abs(effect.variance - 0.04) < 1e-15)
        #expect(abs(effect.estimate + 0.2 * 1.959963984540054) < 1e-12)
    }

    @Test func `an interval off the middle of its ratio is refused`() {
        let result = RatioFromInterval().effects(of: [RatioWithInterval(ratio: 1.9, low: 1, high: 2)])[0]
        #expect(throws: PoolingRefusal.self) { try result.get() }
        let rounded = RatioFromInterval().effects(of: [RatioWithInterval(ratio: 0.52, low: 0.31, high: 0.88)])[0]
        #expect((try? rounded.get()) != nil)
    }
}
