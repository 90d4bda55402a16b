import Testing
import WarrantModel
import WarrantStatistics

@testable import WarrantGrading

/// The proposal by weight (grading methods 1.4), with studies of equal weight unless said.
@Suite struct RiskOfBiasProposerTests {
    private func evidence(
        _ studies: [(estimate: Double, riskOfBias: RiskOfBiasJudgment?)], errors: [Double]? = nil, mid: Double? = nil
    ) throws -> ProposalEvidence {
        let errors = errors ?? studies.map { _ in 0.2 }
        let outcome = Fixture.outcome(mid: mid)
        return ProposalEvidence(
            body: outcome.body, effect: Fixture.effect(-1, -1.2, -0.8), claim: Fixture.claim(), outcome: outcome,
            catalog: Fixture.catalog([]),
            studyEffects: try Effects(estimates: studies.map(\.estimate), variances: errors.map { $0 * $0 }),
            riskOfBias: studies.map(\.riskOfBias))
    }

    @Test func `a third of the weight at high risk takes nothing off`() throws {
        let proposal = try #require(RiskOfBiasProposer().propose(from: evidence([(-1, .low), (-1, .low), (-1, .high)])))
        #expect(proposal.domain == .riskOfBias)
        #expect(proposal.rating == .notSerious)
        #expect(proposal.arithmetic == "33 % of the weight at high risk, in 1 of 3 studies")
        #expect(proposal.mark == .ownDesign)
    }

    @Test func `half the weight takes a level off only when results differ`() throws {
        let alike = try #require(RiskOfBiasProposer().propose(from: evidence([(-1, .low), (-1, .low), (-1, .high), (-1, .high)])))
        #expect(alike.rating == .notSerious)
        #expect(alike.arithmetic.hasSuffix("they give no other results than the rest"))
        let apart = try #require(RiskOfBiasProposer().propose(from: evidence([(-1, .low), (-1, .low), (-2, .high), (-2, .high)])))
        #expect(apart.rating == .serious)
        #expect(apart.arithmetic.hasSuffix("they give other results than the rest"))
    }

    @Test func `a difference that matters counts even where chance could explain it`() throws {
        let studies: [(Double, RiskOfBiasJudgment?)] = [(-1, .low), (-1, .low), (-1.3, .high), (-1.3, .high)]
        #expect(RiskOfBiasProposer().propose(from: try evidence(studies, errors: [1, 1, 1, 1]))?.rating == .notSerious)
        #expect(RiskOfBiasProposer().propose(from: try evidence(studies, errors: [1, 1, 1, 1], mid: 0.2))?.rating == .serious)
    }

    @Test func `two thirds of the weight take one level off, even when results differ`() throws {
        let alike = try evidence([(-1, .low), (-1, .high), (-1, .high)])
        #expect(RiskOfBiasProposer().propose(from: alike)?.rating == .serious)
        let apart = try evidence([(-1, .low), (-3, .high), (-3, .high)])
        #expect(RiskOfBiasProposer().propose(from: apart)?.rating == .serious)
    }

    @Test func `weight counts, not the number of studies`() throws {
        let small = try evidence([(-1, .low), (-1, .high), (-1, .high)], errors: [0.05, 1, 1])
        #expect(RiskOfBiasProposer().propose(from: small)?.rating == .notSerious)
    }

    @Test func `some concerns and missing judgments count both ways`() throws {
        // Both ways at most a third at high risk, so nothing turns on it.
        let settled = try evidence([(-1, .low), (-1, .low), (-1, .some)])
        #expect(RiskOfBiasProposer().propose(from: settled)?.rating == .notSerious)
        let open = try evidence([(-1, .low), (-1, .some), (-1, nil)])
        #expect(RiskOfBiasProposer().propose(from: open) == nil)
        #expect(
            RiskOfBiasProposer().gap(in: open)
                == "0 % of the weight at high risk, in 0 of 3 studies; it turns on 2 of 3 studies with some concerns or without a judgment, which a person must decide")
    }

    @Test func `without judgments it says that they are not on file`() throws {
        let none = try evidence([(-1, nil), (-1, nil)])
        #expect(RiskOfBiasProposer().propose(from: none) == nil)
        let assessment = Fixture.assess(Fixture.claim())
        let step = try #require(assessment.trace.first { $0.rule == "certainty.riskOfBias" })
        #expect(step.inputs.last == TraceInput(name: "computed proposal", value: "not known: no per-study risk of bias on file"))
    }

    private func trial(_ reported: RiskOfBiasReported?, design: StudyDesign = .rct) -> Study {
        var study = Fixture.study(design: design)
        study.results[0].riskOfBiasReported = reported
        return study
    }

    private func proposal(_ study: Study) -> DomainProposal? {
        Fixture.assess(Fixture.claim(), studies: [study]).outcomes[0].bodies[0].certainty?.moves.first?.proposal
    }

    @Test func `a single trial carries all the weight, by its overall judgment or its RoB 2 domains`() throws {
        let high = RiskOfBiasReported(tool: "Cochrane", score: "high", judgment: .high, readAt: "p")
        #expect(proposal(trial(high))?.rating == .serious)
        let low = RiskOfBiasReported(tool: "RoB 2", score: "low in all", domains: [.low, .low, .low, .low, .low], readAt: "p")
        #expect(proposal(trial(low))?.rating == .notSerious)
        let concerns = RiskOfBiasReported(tool: "RoB 2", score: "concerns", domains: [.some, .some, .low, .low, .low], readAt: "p")
        #expect(proposal(trial(concerns)) == nil)
    }

    @Test func `a judgment on a review, a score and another tool's domains say nothing of the studies`() {
        let high = RiskOfBiasReported(tool: "AMSTAR 2", score: "critically low", judgment: .high, readAt: "p")
        #expect(proposal(trial(high, design: .systematicReview)) == nil)
        #expect(proposal(trial(RiskOfBiasReported(tool: "PEDro", score: "2/10", readAt: "p"))) == nil)
        let other = RiskOfBiasReported(tool: "QUADAS-2", score: "low", domains: [.low, .low, .low, .low, .low], readAt: "p")
        #expect(proposal(trial(other)) == nil)
    }

    @Test func `the rows of a review carry the judgments that it printed`() throws {
        var review = Fixture.study(design: .systematicReviewMetaAnalysis, effect: Fixture.effect(-1, -1.3, -0.7))
        review.results[0].rows = [
            StudyRow(study: "one", yi: -1, ciLow: -1.5, ciHigh: -0.5, riskOfBias: .high),
            StudyRow(study: "two", yi: -1, ciLow: -1.5, ciHigh: -0.5, riskOfBias: .high),
            StudyRow(study: "three", yi: -1, ciLow: -1.5, ciHigh: -0.5, riskOfBias: .low),
        ]
        let proposal = try #require(self.proposal(review))
        #expect(proposal.rating == .serious)
        #expect(proposal.arithmetic == "67 % of the weight at high risk, in 2 of 3 studies; they give no other results than the rest")
    }
}
