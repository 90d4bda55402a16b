import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// The weights of the match calibration come from the candidates of the annotated sentences and pages beside these tests; held back is
/// what `DetectorFitTests` holds back.
@Suite struct MatchCalibrationFitTests {
    @Test func `the calibration's weights are those that fit the annotated sentences`() async throws {
        let penalties = [0.005] + Array(repeating: 0.5, count: 7)
        let fitted = RidgeLogit(try await Self.rows(isHeldBack: false), penalties: penalties).weights
        for (place, weight) in fitted.enumerated() {
            let used = Double(MatchCalibration.weights[place])
            #expect(abs(weight - used) < 0.05, "part \(place): \(weight) fits, \(used) is used")
        }
    }

    /// On what was held back, more candidates that are accepted are right than wrong, and most right ones are accepted. Pages reworded from the
    /// web make up two fifths of it; much of what they claim is in no catalogue.
    @Test func `scores tell right candidates from wrong ones`() async throws {
        let rows = try await Self.rows(isHeldBack: true)
        let accepted = rows.filter { row in
            let sum = row.values.reduce(0) { $0 + Double(MatchCalibration.weights[$1.place]) * $1.value }
            return Logistic.of(sum) >= MatchCalibration.acceptance
        }
        let right = accepted.count(where: \.isPositive)
        #expect(Double(right) >= 0.52 * Double(accepted.count), "\(right) of \(accepted.count) accepted")
        let all = rows.count(where: \.isPositive)
        #expect(Double(right) >= 0.72 * Double(all), "\(right) of \(all) right ones")
    }

    private static func rows(isHeldBack: Bool) async throws -> [RidgeLogit.Row] {
        let analyzer = try await VettingFixture.vetter.value.analyzer
        var rows: [RidgeLogit.Row] = []
        try await AnnotatedSentences.forEach(isHeldBack: isHeldBack) { unit, analysis, _ in
            for place in analysis.candidates.indices {
                let claim = analyzer.catalog.claims[analysis.candidates[place].claim].id.rawValue
                let parts = MatchCalibration.parts(analysis.candidates, at: place)
                rows.append(.init((0..<8).map { Double(parts[$0]) }, isPositive: unit.claimIDs.contains(claim)))
            }
        }
        return rows
    }
}
