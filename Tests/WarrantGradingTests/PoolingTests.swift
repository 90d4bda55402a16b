import Testing
import WarrantModel
import WarrantStatistics

@testable import WarrantGrading

@Suite struct PoolingTests {
    private func study(_ key: CitationKey, _ estimate: Double, _ low: Double, _ high: Double, _ measure: EffectMeasureName = .smd) -> Study {
        Fixture.study(key, effect: Effect(measure: measure, estimate: estimate, ciLow: low, ciHigh: high, ciLevel: 95, participants: 50, studies: 1))
    }

    /// Lower is better, so negative differences support the claim.
    private let studies: [CitationKey: (Double, Double, Double)] = [
        "a": (-0.5, -0.892, -0.108), "b": (-0.51, -0.948, -0.072), "c": (-0.49, -0.97, -0.01),
    ]

    private func claim(pooling keys: [CitationKey], mid: Double? = nil, inconsistency: DomainRating = .notSerious) -> Claim {
        let results = keys.map { ResultReference(study: $0, result: "r") }
        let body = EvidenceBody(
            pool: PoolPlan(measure: "SMD", results: results),
            evidence: keys.map { WeighedResult(study: $0, result: "r", bearing: .supports, directness: .direct) })
        return Fixture.claim(outcomes: [
            Fixture.outcome(certainty: Fixture.rating(inconsistency: inconsistency), mid: mid, body: body)
        ])
    }

    private func catalogStudies() -> [Study] {
        studies.sorted { $0.key < $1.key }.map { study($0.key, $0.value.0, $0.value.1, $0.value.2) }
    }

    @Test func `three results are pooled by REML with the modified Hartung–Knapp interval`() throws {
        // The effects of the grading methods' section 8 (y 0.50, 0.51, 0.49; v 0.04, 0.05, 0.06), with the sign turned:
        // pooled 0.5005, adhoc interval −0.0474 to 1.0485. The variances come back from intervals printed to three digits.
        let assessment = Fixture.assess(claim(pooling: ["a", "b", "c"]), studies: catalogStudies())
        let body = try #require(assessment.outcomes.first?.bodies.first)
        #expect(body.isPooledByEngine)
        let effect = try #require(body.reported)
        #expect(abs(effect.estimate! - -0.5005) < 0.001)
        #expect(abs(effect.ciLow! - -1.0485) < 0.003)
        #expect(abs(effect.ciHigh! - 0.0474) < 0.003)
        #expect(effect.participants == 150)
        #expect(effect.studies == 3)
    }

    @Test func `two results are pooled by equal effects`() throws {
        let assessment = Fixture.assess(claim(pooling: ["a", "b"]), studies: catalogStudies())
        let effect = try #require(assessment.outcomes.first?.bodies.first?.reported)
        // Weights 25 and 20: (−0.5·25 − 0.51·20)/45, SE 45^−½.
        #expect(abs(effect.estimate! - -0.50444) < 0.001)
        #expect(abs(effect.ciHigh! - (-0.50444 + 1.96 / 6.7082)) < 0.002)
    }

    @Test func `one result, another measure, and one study twice are refused with their codes`() {
        func refusal(_ plan: PoolPlan) -> String {
            do {
                _ = try BodyPooling(plan, in: Fixture.catalog([], studies: catalogStudies()), without: nil)
                return "pooled"
            } catch {
                return error.code.rawValue
            }
        }
        let a = ResultReference(study: "a", result: "r")
        let b = ResultReference(study: "b", result: "r")
        #expect(refusal(PoolPlan(measure: "SMD", results: [a])) == "POOL-K1")
        #expect(refusal(PoolPlan(measure: "MD", results: [a, b])) == "POOL-SCALE")
        #expect(refusal(PoolPlan(measure: "SMD", results: [a, a])) == "POOL-DEP")
    }

    @Test func `leaving a pooled study out can flip the verdict`() {
        // Two narrow results carry the pool; without one of them the interval includes no effect.
        let strong = [study("a", -0.3, -0.55, -0.05), study("b", -0.3, -0.55, -0.05), study("c", 0, -0.5, 0.5)]
        let assessment = Fixture.assess(claim(pooling: ["a", "b"]), studies: strong)
        #expect(assessment.verdict == .supported)
        #expect(assessment.stability.contains { $0.change.hasPrefix("without") && $0.verdict != .supported })
    }

    @Test func `G2 (b): a prediction interval over benefit and harm contests a very inconsistent body`() {
        let wild: [Study] = [("a", -1.5), ("b", 1.2), ("c", -1.4), ("d", 1.1), ("e", -0.9), ("f", 0.6)].map {
            study($0.0, $0.1, $0.1 - 0.2, $0.1 + 0.2)
        }
        let keys: [CitationKey] = ["a", "b", "c", "d", "e", "f"]
        let claim = claim(pooling: keys, mid: 0.2, inconsistency: .verySerious)
        #expect(Fixture.assess(claim, studies: wild).verdict == .contested)
    }

    @Test func `a published pool is recomputed from its rows`() throws {
        func result(_ published: Double) -> StudyResult {
            var result = Fixture.study(effect: Effect(measure: .rr, estimate: published, studies: 2)).results[0]
            result.rows = [
                StudyRow(study: "x", yi: 0.5, ciLow: 0.25, ciHigh: 1), StudyRow(study: "y", yi: 0.5, ciLow: 0.25, ciHigh: 1),
            ]
            return result
        }
        let right = try #require(Recomputation(result(0.5)))
        #expect(abs(right.recomputed - 0.5) < 1e-9)
        #expect(!right.isBeyondRounding)
        let wrong = try #require(Recomputation(result(0.55)))
        #expect(wrong.isBeyondRounding)
        // Rows that do not make up the pool (two rows, three studies) are not pooled.
        var other = result(0.5)
        other.effect?.studies = 3
        #expect(Recomputation(other) == nil)
    }
}

@Suite struct ProposalTests {
    /// The table of the grading methods, section 1.7, to the person: control risk, and people at 20, 25 and 30 %.
    @Test(arguments: [
        (0.05, [13485.0, 8399, 5671]), (0.10, [6421, 4003, 2706]), (0.20, [2889, 1806, 1223]),
        (0.30, [1712, 1073, 729]), (0.50, [770, 487, 334]),
    ]) func `the optimal information size of a binary outcome`(risk: Double, people: [Double]) {
        for (reduction, expected) in zip([0.20, 0.25, 0.30], people) {
            let size = OptimalInformationSize.binary(controlRisk: risk, relativeRiskReduction: reduction)
            #expect(abs(size - expected) <= 1)
        }
    }

    @Test func `400 people are no optimal information size for a small effect`() {
        #expect(OptimalInformationSize.continuous(difference: 0.2).rounded() == 785)
        #expect(OptimalInformationSize.continuous(difference: 0.28) < 401)
    }

    private func imprecision(_ effect: Effect, mid: Double? = nil) -> DomainRating? {
        let outcome = Fixture.outcome(mid: mid)
        return ImprecisionProposer().propose(
            from: ProposalEvidence(
                body: outcome.body, effect: effect, claim: Fixture.claim(), outcome: outcome,
                catalog: Fixture.catalog([]), studyEffects: nil))?.rating
    }

    @Test func `imprecision counts the thresholds that an interval crosses`() {
        #expect(imprecision(Fixture.effect(-3, -4, -2.5), mid: 2) == .notSerious)
        #expect(imprecision(Fixture.effect(-2.5, -4, -1), mid: 2) == .serious)
        #expect(imprecision(Fixture.effect(-1, -3, 1), mid: 2) == .verySerious)
        #expect(imprecision(Fixture.effect(0.8, 0.6, 1.05, measure: .rr)) == .serious)
        #expect(imprecision(Fixture.effect(0.9, 0.5, 1.6, measure: .rr)) == .verySerious)
    }

    @Test func `many people without an interval show no precision, few show that it is lacking`() {
        func people(_ count: Int) -> Effect { Effect(measure: .other, participants: count) }
        #expect(imprecision(people(5000)) == nil)
        #expect(imprecision(people(310)) == .serious)
        #expect(imprecision(people(40)) == .verySerious)
    }
}
