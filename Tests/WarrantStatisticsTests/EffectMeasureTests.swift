import Foundation
import Testing
import WarrantStatistics

/// What every measure must do, run over the index.
@Suite struct EffectMeasureTests {
    @Test func `every file of a measure is in the index`() throws {
        let folder = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/WarrantStatistics/Measures")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let indexed = Set(AllMeasures.list.map { String(describing: type(of: $0)) })
        let others: Set = ["AllMeasures", "EffectMeasure", "StudyEffect", "ZeroCellPolicy"]
        let named = Set(files.map { String($0.dropLast(6)) }).subtracting(others)
        #expect(named.subtracting(indexed) == [])
        #expect(Set(AllMeasures.list.map(\.abbreviation)).count == AllMeasures.list.count)
    }

    @Test(arguments: AllMeasures.list.indices) func `a measure documents itself`(index: Int) {
        let measure = AllMeasures.list[index]
        #expect(!measure.name.isEmpty && !measure.formula.estimate.isEmpty && !measure.formula.variance.isEmpty)
        #expect(!measure.references.isEmpty)
        #expect(AllMeasures.named(measure.abbreviation.lowercased())?.name == measure.name)
    }

    @Test(arguments: AllMeasures.list.indices) func `swapped groups give the opposite effect`(index: Int) throws {
        try Self.checkSwap(AllMeasures.list[index])
    }

    private static func checkSwap<Measure: EffectMeasure>(_ measure: Measure) throws {
        for row in samples[measure.inputKind] ?? [] {
            let input = Measure.Input(row: row)
            let effect = try measure.effect(of: input)
            #expect(effect.variance > 0)
            guard let twoGroups = input as? any TwoGroupInput, measure.abbreviation != "SMD1",
                let swapped = twoGroups.swapped as? Measure.Input
            else { continue }
            let opposite = try measure.effect(of: swapped)
            #expect(abs(effect.estimate + opposite.estimate) < 1e-14 * max(1, abs(effect.estimate)))
            #expect(abs(effect.variance - opposite.variance) < 1e-14 * effect.variance)
        }
    }

    @Test(arguments: AllMeasures.list.indices) func `no effect is no effect on the natural scale`(index: Int) {
        let measure = AllMeasures.list[index]
        guard let null = measure.naturalNull else { return }
        #expect(abs(measure.natural(0, sampleSizes: []) - null) < 1e-15)
    }

    @Test(arguments: AllMeasures.list.indices) func `proportions come back from the transformation`(index: Int) throws {
        let measure = AllMeasures.list[index]
        guard measure.inputKind == "proportion" else { return }
        for (x, n) in [(3.0, 10.0), (40, 80), (1, 300), (70, 71)] {
            let effect = try #require(try? measure.effects(ofRows: [[x, n]]).first?.get())
            #expect(abs(measure.natural(effect.estimate, sampleSizes: [n]) - x / n) < 1e-9, "\(measure.abbreviation) \(x)/\(n)")
        }
    }

    @Test(arguments: AllMeasures.list.indices) func `zero tables give an effect or a refusal, never NaN`(index: Int) {
        let measure = AllMeasures.list[index]
        for scope in ZeroCellPolicy.Scope.allCases {
            for row in Self.zeros[measure.inputKind] ?? [] {
                for result in measure.effects(ofRows: [row], zeroCells: ZeroCellPolicy(scope: scope)) {
                    if case .success(let effect) = result {
                        #expect(effect.estimate.isFinite && effect.variance.isFinite && effect.variance > 0)
                    }
                }
            }
        }
    }

    @Test func `a correction may apply to all tables when one has a zero`() throws {
        let tables = [TwoByTwo(a: 0, b: 10, c: 3, d: 7), TwoByTwo(a: 2, b: 8, c: 5, d: 5)]
        let second = try RiskRatio().effects(of: tables, zeroCells: ZeroCellPolicy(scope: .ifAnyZero))[1].get()
        #expect(abs(second.estimate - -0.7884573603642703) < 1e-14)
        let untouched = try RiskRatio().effects(of: tables)[1].get()
        #expect(abs(untouched.estimate - -0.916290731874155) < 1e-14)
        let dropped = RiskRatio().effects(
            of: [TwoByTwo(a: 0, b: 20, c: 0, d: 22)], zeroCells: ZeroCellPolicy(dropsDoubleZeros: true))
        #expect(throws: PoolingRefusal.self) { try dropped[0].get() }
    }

    private static let samples: [String: [[Double]]] = [
        "two-by-two": [[4, 119, 11, 128], [30, 12, 9, 60]],
        "continuous": [[10, 2, 20, 9, 2.5, 22], [12.5, 3, 35, 11, 4.4, 31]],
        "correlation": [[0.3, 20], [-0.7, 9]],
        "proportion": [[3, 10]],
        "effect": [[0.2, 0.1]],
        "ratio": [[1.5, 1.2, 1.875]],
    ]

    private static let zeros: [String: [[Double]]] = [
        "two-by-two": [[0, 10, 3, 7], [0, 10, 0, 10], [5, 0, 4, 6], [5, 0, 4, 0], [0, 0, 0, 0], [0, 0, 1, 4]],
        "continuous": [[0, 1, 2, 0, 1, 2], [1, 0, 10, 2, 0, 10], [-1, 1, 5, 2, 1, 5], [1, 1, 1, 1, 1, 1]],
        "correlation": [[1, 10], [-1, 4], [0, 3], [0, 1]],
        "proportion": [[0, 10], [10, 10], [0, 1]],
        "effect": [[0, 0]],
        "ratio": [[1, 1, 1]],
    ]
}
