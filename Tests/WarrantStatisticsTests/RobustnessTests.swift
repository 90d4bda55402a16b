import Foundation
import Testing
import WarrantTestSupport
import WarrantStatistics

/// Bad and extreme input: a typed refusal or a right answer, never NaN, a trap or a hang.
@Suite struct RobustnessTests {
    static let models = TauSquaredMethod.allCases.flatMap { method in
        TestKind.allCases.flatMap { test in
            Convergence.allCases.map { RandomEffects(method: method, test: test, convergence: $0) }
        }
    }

    @Test func `NaN, infinity and variances that are not positive are refused`() {
        for (y, v) in [
            ([Double.nan, 1], [1.0, 1]), ([.infinity, 1], [1, 1]), ([1, 2], [0, 1]), ([1, 2], [-1, 1]),
            ([1, 2], [.nan, 1]), ([1, 2], [.infinity, 1]), ([1, 2], [1]),
        ] {
            #expect(throws: PoolingRefusal.self) { try Effects(estimates: y, variances: v) }
        }
    }

    @Test func `no study and one study are refused with POOL-K1`() throws {
        for count in 0...1 {
            let effects = try Effects(
                estimates: Array(repeating: 0.3, count: count), variances: Array(repeating: 0.1, count: count))
            for model in Self.models {
                #expect(throws: PoolingRefusal(.tooFewStudies, value: "\(count)")) { try model.pool(effects) }
            }
            #expect(throws: PoolingRefusal(.tooFewStudies, value: "\(count)")) { try EqualEffects().pool(effects) }
        }
    }

    @Test(arguments: models.indices) func `identical effects have no heterogeneity`(index: Int) throws {
        let model = Self.models[index]
        let effects = try Effects(estimates: [0.3, 0.3, 0.3], variances: [0.1, 0.2, 0.4])
        guard model.test != .knha else {
            #expect(throws: PoolingRefusal.self) { try model.pool(effects) }
            return
        }
        let result = try model.pool(effects)
        #expect(result.heterogeneity.tauSquared == 0)
        #expect(abs(result.effect.estimate - 0.3) < 1e-15)
    }

    @Test(arguments: [1e-150, 1e-100, 1e-20, 1, 1e20, 1e100, 1e150]) func `a change of unit changes nothing else`(
        unit: Double
    ) throws {
        let (y, v) = ([0.1, 0.9, -0.4, 0.5], [0.02, 0.05, 0.01, 0.08])
        let base = try Effects(estimates: y, variances: v)
        let scaled = try Effects(estimates: y.map { $0 * unit }, variances: v.map { $0 * unit * unit })
        for model in Self.models where model.convergence == .exact {
            let expected = try model.pool(base)
            do throws(PoolingRefusal) {
                let result = try model.pool(scaled)
                #expect(abs(result.effect.estimate / unit / expected.effect.estimate - 1) < 1e-8, "\(model)")
                let ratio = result.heterogeneity.tauSquared / unit / unit / expected.heterogeneity.tauSquared
                #expect(abs(ratio - 1) < 1e-6, "\(model)")
            } catch {
                #expect(error.code == .range && (unit < 1e-90 || unit > 1e90), "\(unit) \(error)")
            }
        }
    }

    @Test func `one hugely precise study dominates`() throws {
        let effects = try Effects(estimates: [1, 5, -3], variances: [1e-14, 1, 1])
        let result = try EqualEffects().pool(effects)
        #expect(abs(result.effect.estimate - 1) < 1e-12)
        #expect(result.heterogeneity.qPValue > 0)
    }

    @Test func `one study that outweighs all others leaves I² within its range`() throws {
        // Found by the fuzz test: tr P was a difference of equal numbers.
        let effects = try Effects(
            estimates: [-6.308578319588084e-160, 940158.5858466694], variances: [2.9179363409465134e-50, 0.004228596506670907])
        let result = try RandomEffects(method: .hunterSchmidt).pool(effects)
        #expect((0...100).contains(result.heterogeneity.iSquaredPercent))
        #expect(result.heterogeneity.hSquared >= 1)
    }

    @Test func `tables without any event are refused`() {
        let tables = Array(repeating: TwoByTwo(a: 0, b: 10, c: 0, d: 12), count: 3)
        for quantity in MantelHaenszel.Quantity.allCases where quantity != .riskDifference {
            #expect(throws: PoolingRefusal.self) { try MantelHaenszel(quantity).pool(tables) }
        }
        #expect(throws: PoolingRefusal.self) { try PetoMethod().pool(tables) }
        #expect(throws: PoolingRefusal.self) { try CochranMantelHaenszelTest(tables) }
    }

    @Test func `constant and redundant moderators are refused`() throws {
        let effects = try Effects(estimates: [0.1, 0.2, 0.5, 0.3, 0.9], variances: [0.1, 0.1, 0.2, 0.3, 0.1])
        for columns in [[[1.0, 1, 1, 1, 1]], [[1, 2, 3, 4, 5], [2, 4, 6, 8, 10]], [[1, 2, 3]], [[1, 2, .nan, 4, 5]]] {
            #expect(throws: PoolingRefusal.self) { try MetaRegression().fit(effects, moderators: columns) }
        }
    }

    @Test func `a million studies are pooled in one go`() throws {
        var generator = SplitMix(state: 7)
        let count = 1_000_000
        var (y, v): ([Double], [Double]) = ([], [])
        for _ in 0..<count {
            v.append(0.01 + Double.random(in: 0..<1, using: &generator))
            y.append(Double.random(in: -1..<1, using: &generator))
        }
        let effects = try Effects(estimates: y, variances: v)
        let result = try RandomEffects(method: .dersimonianLaird, test: .knha).pool(effects)
        #expect(abs(result.effect.estimate) < 0.01)
        #expect(result.heterogeneity.qPValue >= 0 && result.heterogeneity.qPValue <= 1)
    }

    @Test func `random effects of any size give numbers or refusals`() throws {
        let rounds = ProcessInfo.processInfo.environment["WARRANT_LONG_TESTS"] == "1" ? 20_000 : 300
        var generator = SplitMix(state: 20_261_124)
        for round in 0..<rounds {
            let k = Int.random(in: 2...12, using: &generator)
            let spread = Double.random(in: 0...1, using: &generator) < 0.2 ? 160.0 : 6
            func draw() -> Double { Foundation.pow(10, Double.random(in: -spread...spread, using: &generator)) }
            let unit = draw()
            var (y, v): ([Double], [Double]) = ([], [])
            for _ in 0..<k {
                let isZero = Double.random(in: 0...1, using: &generator) < 0.1
                y.append(isZero ? 0 : Double.random(in: -1...1, using: &generator) * (spread > 6 ? draw() : unit))
                v.append(max(1e-300, min(1e300, spread > 6 ? draw() : unit * unit * draw())))
            }
            guard let effects = try? Effects(estimates: y, variances: v) else { continue }
            for model in Self.models {
                guard let result = try? model.pool(effects) else { continue }
                Self.expectNumbers(result, "round \(round): \(y), \(v), \(model)")
            }
            _ = try? QProfile(effects)
            _ = try? TrimAndFill(effects)
            _ = try? BeggTest(effects)
            _ = try? EggerTest.leastSquares(effects)
            if let influence = try? Influence(effects, using: RandomEffects()) {
                #expect(influence.rows.count == k)
            }
        }
    }

    @Test func `random tables give numbers or refusals`() throws {
        let rounds = ProcessInfo.processInfo.environment["WARRANT_LONG_TESTS"] == "1" ? 200_000 : 1500
        var generator = SplitMix(state: 99)
        for _ in 0..<rounds {
            let largest = [1, 3, 20, 100_000].randomElement(using: &generator) ?? 3
            let tables = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                TwoByTwo(row: (0..<4).map { _ in Double(Int.random(in: 0...largest, using: &generator)) })
            }
            for quantity in MantelHaenszel.Quantity.allCases {
                if let result = try? MantelHaenszel(quantity).pool(tables) { Self.expectNumbers(result, "\(tables)") }
            }
            if let result = try? PetoMethod().pool(tables) { Self.expectNumbers(result, "\(tables)") }
            _ = try? PetersTest(tables)
            _ = try? HarbordTest(tables)
        }
    }

    private static func expectNumbers(_ result: PooledResult, _ what: @autoclosure () -> String) {
        let effect = result.effect
        let numbers = [
            effect.estimate, effect.standardError, effect.statistic, effect.pValue, effect.interval.low,
            effect.interval.high, result.heterogeneity.tauSquared, result.heterogeneity.iSquaredPercent,
            result.heterogeneity.hSquared, result.heterogeneity.q, result.heterogeneity.qPValue,
            result.heterogeneity.tauSquaredStandardError ?? 0, result.prediction?.interval.low ?? 0,
            result.prediction?.interval.high ?? 0,
        ] + result.weightsPercent
        let isSound = numbers.allSatisfy { $0.isFinite } && (0...1).contains(effect.pValue)
            && (0...1).contains(result.heterogeneity.qPValue) && effect.interval.contains(effect.estimate)
            && (0...100.000001).contains(result.heterogeneity.iSquaredPercent)
        if !isSound { Issue.record("\(what())\n\(result)") }
    }
}
