import Testing
import WarrantModel

@testable import WarrantGrading

@Suite struct CertaintyTests {
    private func certainty(_ rating: CertaintyRating) -> Certainty {
        var trace = Trace()
        return CertaintyCalculator.assess(rating, proposals: [], shift: 0, trace: &trace).certainty
    }

    @Test(arguments: [
        (Fixture.rating(), Certainty.high),
        (Fixture.rating(riskOfBias: .serious), .moderate),
        (Fixture.rating(riskOfBias: .serious, imprecision: .serious), .low),
        (Fixture.rating(riskOfBias: .verySerious, imprecision: .serious, publicationBias: .suspected), .veryLow),
        (Fixture.rating(riskOfBias: .verySerious, indirectness: .verySerious, imprecision: .verySerious), .veryLow),
        (Fixture.rating(start: .low), .low),
        (Fixture.rating(start: .low, riskOfBias: .serious), .veryLow),
        (Fixture.rating(start: .veryLow), .veryLow),
    ]) func `levels come off and stay within four`(rating: CertaintyRating, expected: Certainty) {
        #expect(certainty(rating) == expected)
    }

    @Test func `a body is rated up only when nothing was taken off`() {
        let upgrade = Upgrade(domain: .largeEffect, levels: 1, reason: "RR 3, interval above 2")
        #expect(certainty(Fixture.rating(start: .low, upgrade: upgrade)) == .moderate)
        #expect(certainty(Fixture.rating(start: .low, imprecision: .serious, upgrade: upgrade)) == .veryLow)
    }

    @Test func `every move carries its reason as a footnote`() {
        var trace = Trace()
        let result = CertaintyCalculator.assess(
            Fixture.rating(riskOfBias: .serious), proposals: [], shift: 0, trace: &trace)
        #expect(result.moves.map(\.domain) == CertaintyDomain.allCases)
        #expect(result.moves.allSatisfy { !$0.reason.isEmpty })
        #expect(result.moves.map(\.levels) == [1, 0, 0, 0, 0])
    }

    /// Every rating of every domain against every milder one in one domain.
    @Test func `worse evidence never raises certainty, nor a verdict for the claim`() {
        for (milder, worse) in Self.pairsOneStepApart {
            let low = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: worse)]))
            let high = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: milder)]))
            #expect(low.certainty! <= high.certainty!)
            #expect(low.verdict.rank! >= high.verdict.rank!)
        }
    }

    static var pairsOneStepApart: [(CertaintyRating, CertaintyRating)] {
        let steps: [DomainRating] = [.notSerious, .serious, .verySerious]
        var pairs: [(CertaintyRating, CertaintyRating)] = []
        for start in StartLevel.allCases {
            for bias in steps {
                for imprecision in steps {
                    for (mild, grave) in zip(steps, steps.dropFirst()) {
                        pairs.append((
                            Fixture.rating(start: start, riskOfBias: bias, indirectness: mild, imprecision: imprecision),
                            Fixture.rating(start: start, riskOfBias: bias, indirectness: grave, imprecision: imprecision)
                        ))
                    }
                }
            }
        }
        return pairs
    }
}
