import Foundation
import Testing
import Warrant

/// The verdicts on the project's own catalogue, derived by hand from its files under the gates.
///
/// A change here is a change of what Warrant tells people: it belongs into the change log, with its reason.
@Suite struct VerdictTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        let claim: Claim.ID
        let verdict: Verdict
        let certainty: Certainty?
        let effectClass: EffectClass?

        init(_ claim: Claim.ID, _ verdict: Verdict, _ certainty: Certainty? = nil, _ effectClass: EffectClass? = nil) {
            self.claim = claim
            self.verdict = verdict
            self.certainty = certainty
            self.effectClass = effectClass
        }

        var testDescription: String { claim.rawValue }
    }

    static let expected: [Expected] = [
        Expected("CR-01", .partlySupported, .low, .important), Expected("CR-02", .unsupported, .veryLow, .unclear),
        Expected("CR-03", .unsupported), Expected("CR-04", .insufficient, .veryLow, .important),
        Expected("CR-05", .insufficient, .veryLow, .important), Expected("CR-06", .partlySupported, .low, .important),
        Expected("CR-07", .insufficient, .veryLow, .important), Expected("CR-08", .insufficient, .veryLow, .important),
        Expected("CR-09", .insufficient, .low, .small), Expected("CR-10", .insufficient, .veryLow, .unclear),
        Expected("CR-11", .unsupported, .veryLow, .unclear), Expected("CR-12", .contradicted, .moderate, .opposite),
        Expected("CR-13", .partlySupported, .low, .important), Expected("CR-14", .insufficient, .veryLow, .important),
        Expected("HM-01", .insufficient, .veryLow, .important), Expected("HM-02", .insufficient, .veryLow, .unclear),
        Expected("HM-03", .unsupported, .veryLow, .unclear), Expected("HM-04", .unsupported, .veryLow, .unclear),
        Expected("HM-05", .partlySupported, .low, .important), Expected("HM-06", .unsupported, .low, .opposite),
        Expected("HM-07", .unsupported, .low, .little), Expected("MT-01", .unsupported, .veryLow, .opposite),
        Expected("MT-02", .insufficient, .veryLow, .important), Expected("MT-03", .insufficient, .veryLow, .unclear),
        Expected("MT-04", .unsupported, .veryLow, .unclear), Expected("SS-01", .unsupported),
        Expected("SS-02", .unsupported, .low, .important), Expected("SS-03", .unsupported, .veryLow, .unclear),
        Expected("SS-04", .unsupported), Expected("SS-05", .unsupported),
        Expected("SS-06", .unsupported, .veryLow, .unclear), Expected("SS-07A", .insufficient, .veryLow, .important),
        Expected("SS-07B", .unsupported), Expected("SS-07C", .unsupported),
        Expected("SS-07D", .insufficient, .veryLow, .important), Expected("SS-07E", .unsupported),
        Expected("SS-07F", .insufficient, .veryLow, .important), Expected("SS-08", .insufficient, .veryLow, .unclear),
        Expected("SS-09", .unsupported), Expected("SS-10", .unsupported, .veryLow, .little),
        Expected("SS-11A", .insufficient, .veryLow, .important), Expected("SS-11B", .insufficient, .veryLow, .important),
        Expected("SS-11C", .unsupported), Expected("SS-11D", .insufficient, .veryLow, .important),
        Expected("SS-12", .unsupported, .low, .little), Expected("SS-13", .unsupported), Expected("SS-14", .notTestable),
        Expected("TL-01", .insufficient, .veryLow, .small), Expected("TL-02", .insufficient, .veryLow, .important),
        Expected("TL-03", .unsupported, .low, .little), Expected("TL-04", .insufficient, .veryLow, .important),
        Expected("TL-05", .insufficient, .low, .unclear), Expected("TL-06", .insufficient, .veryLow, .important),
        Expected("TL-07", .partlySupported, .low, .important),
    ]

    @Test func `every claim has the verdict that the gates give by hand`() async throws {
        let evaluation = try await RealCatalog.evaluation()
        #expect(evaluation.assessments.map(\.claim) == Self.expected.map(\.claim).sorted())
        for expected in Self.expected {
            let assessment = try #require(evaluation.assessment(expected.claim))
            #expect(assessment.verdict == expected.verdict, "\(expected.claim)")
            #expect(assessment.certainty == expected.certainty, "\(expected.claim)")
            #expect(assessment.effectClass == expected.effectClass, "\(expected.claim)")
        }
    }

    @Test func `the explanations stand by their weakest links`() async throws {
        let evaluation = try await RealCatalog.evaluation()
        let standings = evaluation.standings.map { "\($0.explanation) \($0.verdict.rawValue) \($0.weakestLink?.rawValue ?? "-")" }
        #expect(standings == [
            "muscular-patellar-tracking insufficient MT-03", "structural-spinal unsupported SS-05",
            "hip-mobility insufficient HM-01", "training-and-technique insufficient TL-01",
            "care-and-recovery notAssessed -",
        ])
    }
}
