import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The weights of the match calibration come from the candidates of the annotated sentences and pages beside these tests; held back is
/// what `DetectorFitTests` holds back.
@Suite struct MatchCalibrationFitTests {
    @Test func `the calibration's weights are those that fit the annotated sentences`() async throws {
        let penalties = [0.005] + Array(repeating: 0.5, count: 6)
        let fitted = RidgeLogit(try await Self.rows(isHeldBack: false), penalties: penalties).weights
        for (place, weight) in fitted.enumerated() {
            let used = Double(MatchCalibration.weights[place])
            #expect(abs(weight - used) < 0.05, "part \(place): \(weight) fits, \(used) is used")
        }
    }

    /// On what was held back, most candidates that are accepted are right, and most right ones are accepted.
    @Test func `scores tell right candidates from wrong ones`() async throws {
        let rows = try await Self.rows(isHeldBack: true)
        let accepted = rows.filter { row in
            let sum = row.values.reduce(0) { $0 + Double(MatchCalibration.weights[$1.place]) * $1.value }
            return Logistic.of(sum) >= MatchCalibration.acceptance
        }
        let right = accepted.count(where: \.isPositive)
        #expect(Double(right) >= 0.65 * Double(accepted.count), "\(right) of \(accepted.count) accepted")
        let all = rows.count(where: \.isPositive)
        #expect(Double(right) >= 0.80 * Double(all), "\(right) of \(all) right ones")
    }

    private static func rows(isHeldBack: Bool) async throws -> [RidgeLogit.Row] {
        let held = DetectorFitTests.heldBack
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var scratch = SentenceAnalyzer.Scratch()
        scratch.isThorough = true
        var rows: [RidgeLogit.Row] = []
        func add(_ text: String, _ format: ProseFormat, _ units: [VettingFixture.Unit]) {
            let prose = Prose.read(SourceText(name: "copy", text: text), as: format)
            for (sentence, analysis) in zip(prose.sentences, analyzer.analyze(prose, &scratch)) {
                guard let unit = units.first(where: { $0.page == nil || $0.text == prose.text(of: sentence) }) else { continue }
                for place in analysis.candidates.indices {
                    let claim = analyzer.catalog.claims[analysis.candidates[place].claim].id.rawValue
                    let parts = MatchCalibration.parts(analysis.candidates, at: place)
                    rows.append(.init((0..<7).map { Double(parts[$0]) }, isPositive: unit.claimIDs.contains(claim)))
                }
            }
        }
        for file in ["dev-cases", "cases", "later-cases"] {
            for unit in try VettingFixture.units("\(file).jsonl") where held.contains(unit.half ?? "") == isHeldBack {
                add(unit.text, .plainText, [unit])
            }
        }
        for folder in ["dev-pages", "pages", "later-pages"] {
            let units = try VettingFixture.units("\(folder).jsonl").filter { held.contains($0.half ?? "") == isHeldBack }
            for page in Set(units.compactMap(\.page)).sorted() {
                let file = VettingFixture.fixtures.appendingPathComponent("\(folder)/\(page).md")
                add(try String(contentsOf: file, encoding: .utf8), .markdown, units.filter { $0.page == page })
            }
        }
        return rows
    }
}
