import Foundation
import Testing
import WarrantText

@testable import WarrantVetting

/// Floors under the figures of `Docs/vetting.md`: a change that reads or matches worse fails here.
@Suite struct AnnotatedSentenceTests {
    @Test(arguments: ["tuned", "held"])
    func `single sentences are detected, matched, read and judged`(half: String) async throws {
        var score = VettingScore()
        for unit in try VettingFixture.units("cases.jsonl") where unit.half == half {
            let report = try await VettingFixture.vet(unit.text)
            score.add(unit, report.sentences, in: report)
        }
        #expect(score.detectionF1 >= 0.91)
        #expect(score.meanReciprocalRank >= 0.95)
        #expect(score.hitAtFive >= 0.97)
        #expect(score.strengthAccuracy >= 0.89)
        #expect(score.polarityAccuracy >= 0.92)
        #expect(score.flagPrecision >= 0.78)
        #expect(score.flagRecall >= 0.88)
    }

    @Test func `pages are read with their context`() async throws {
        var score = VettingScore()
        let units = try VettingFixture.units("pages.jsonl")
        for page in Set(units.compactMap(\.page)).sorted() {
            let file = VettingFixture.fixtures.appendingPathComponent("pages/\(page).md")
            let report = try await VettingFixture.vet(String(contentsOf: file, encoding: .utf8), as: .markdown)
            for unit in units where unit.page == page {
                let sentences = report.sentences.filter { unit.text.contains($0.text) || $0.text.contains(unit.text) }
                #expect(!sentences.isEmpty, "\(unit.id) has no sentence")
                score.add(unit, sentences, in: report)
            }
        }
        #expect(score.detectionF1 >= 0.88)
        #expect(score.meanReciprocalRank >= 0.74)
        #expect(score.strengthAccuracy >= 0.78)
        #expect(score.polarityAccuracy >= 0.82)
        #expect(score.flagPrecision >= 0.78)
        #expect(score.flagRecall >= 0.76)
    }
}
