import Testing
import WarrantModel
import WarrantStatistics

@testable import WarrantGrading

/// Mistakes that others make (grading methods, section 7), by their number there.
@Suite struct TrapTests {
    @Test func `1: certainty is rated per outcome, never per paper or claim`() {
        let outcomes = [
            Fixture.outcome("pain", certainty: Fixture.rating()),
            Fixture.outcome("function", certainty: Fixture.rating(riskOfBias: .verySerious)),
        ]
        let assessment = Fixture.assess(Fixture.claim(outcomes: outcomes))
        #expect(assessment.outcomes.map(\.certainty) == [.high, .low])
    }

    @Test func `2: the same data are important against no effect and small against a difference that matters`() throws {
        let study = Fixture.study(effect: Fixture.effect(-0.9, -1.2, -0.6))
        let plainOutcome = Fixture.assess(Fixture.claim(), studies: [study]).outcomes[0].bodies[0]
        let withMID = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(mid: 2)]), studies: [study]).outcomes[0].bodies[0]
        #expect(plainOutcome.effectClass == .important)
        #expect(withMID.effectClass == .small)
        #expect(withMID.effect?.threshold == 2)
        #expect(withMID.effect?.midSource == "trial")
    }

    @Test func `3: a curated rating stands against the computed proposal, and the difference is shown`() throws {
        let study = Fixture.study(effect: Fixture.effect(-1, -3, 1))
        let assessment = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(mid: 2)]), studies: [study])
        let move = try #require(assessment.outcomes[0].bodies[0].certainty?.moves.first { $0.domain == .imprecision })
        #expect(move.rating == .notSerious)
        #expect(move.proposal?.rating == .verySerious)
        #expect(move.disagrees)
        #expect(assessment.trace.contains { $0.outcome.contains("the computed proposal differs, the curated rating stands") })
    }

    @Test func `5: randomized evidence is not rated above high, and nothing is rated up that was rated down`() {
        let upgrade = Upgrade(domain: .largeEffect, levels: 2, reason: "large")
        #expect(Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: Fixture.rating(upgrade: upgrade))])).certainty == .high)
        let down = Fixture.rating(start: .low, publicationBias: .suspected, upgrade: upgrade)
        #expect(Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: down)])).certainty == .veryLow)
    }

    private func evidence(_ estimates: [Double], error: Double) throws -> ProposalEvidence {
        let effects = try Effects(estimates: estimates, variances: estimates.map { _ in error * error })
        let outcome = Fixture.outcome()
        return ProposalEvidence(
            body: outcome.body, effect: Fixture.effect(-1, -1.2, -0.8, measure: .smd), claim: Fixture.claim(),
            outcome: outcome, catalog: Fixture.catalog([]), studyEffects: effects)
    }

    @Test func `6: a large I² alone does not rate down`() throws {
        let tight = try evidence([-1.0, -1.1, -1.2, -1.3, -1.4, -1.5], error: 0.02)
        let proposal = try #require(InconsistencyProposer().propose(from: tight))
        #expect(proposal.arithmetic.hasPrefix("I² 9"))
        #expect(proposal.rating == .notSerious)
        let spread = try evidence([-1.5, 0.5, -1.2, 0.4, -1.0, 0.3], error: 0.1)
        #expect(InconsistencyProposer().propose(from: spread)?.rating == .verySerious)
    }

    @Test func `7: a p-value changes no rating`() {
        func rating(_ p: String) -> DomainRating? {
            var effect = Fixture.effect(-3, -4, -2)
            effect.pValue = p
            return ImprecisionProposer().propose(
                from: ProposalEvidence(
                    body: Fixture.body(), effect: effect, claim: Fixture.claim(), outcome: Fixture.outcome(),
                    catalog: Fixture.catalog([]), studyEffects: nil))?.rating
        }
        #expect(rating("0.0001") == rating("0.9"))
    }

    @Test func `8: four hundred people are a rule of thumb and not the size that a small effect needs`() throws {
        #expect(OptimalInformationSize.continuous(difference: 0.2).rounded() == 785)
        var effect = Fixture.effect(nil, nil, nil, measure: .smd)
        effect.participants = 401
        let outcome = Fixture.outcome()
        func proposal() -> DomainProposal? {
            ImprecisionProposer().propose(
                from: ProposalEvidence(
                    body: outcome.body, effect: effect, claim: Fixture.claim(), outcome: outcome,
                    catalog: Fixture.catalog([]), studyEffects: nil))
        }
        // More than 400 people raise no suspicion, and are not taken for precision either.
        #expect(proposal() == nil)
        effect.participants = 400
        #expect(proposal()?.arithmetic == "no interval; 400 people, at most 400")
    }

    /// Five trials as a review printed them, with the interval that random effects give.
    private func spreadEvidence(_ estimates: [Double], error: Double) throws -> ProposalEvidence {
        let effects = try Effects(estimates: estimates, variances: estimates.map { _ in error * error })
        let pooled = try RandomEffects(method: .reml).pool(effects).effect
        var effect = Fixture.effect(pooled.estimate, pooled.interval.low, pooled.interval.high, measure: .smd)
        effect.participants = 2000
        let outcome = Fixture.outcome()
        return ProposalEvidence(
            body: outcome.body, effect: effect, claim: Fixture.claim(), outcome: outcome, catalog: Fixture.catalog([]),
            studyEffects: effects)
    }

    @Test func `9: a width that comes from differences between studies is paid for once, under inconsistency`() throws {
        let spread = try spreadEvidence([-1.6, 0.5, -1.4, 0.3, -1.0], error: 0.1)
        #expect(InconsistencyProposer().propose(from: spread)?.rating != .notSerious)
        let effect = try #require(spread.effect)
        #expect(effect.ciLow! < 0 && effect.ciHigh! > 0)
        let once = try #require(ImprecisionProposer().propose(from: spread))
        #expect(once.rating == .notSerious)
        #expect(once.arithmetic.contains("a width that inconsistency has paid for; by equal effects"))
        #expect(once.mark == .ownDesign)
    }

    @Test func `9: a width that the studies themselves have is imprecision, whatever their number`() throws {
        let wide = try spreadEvidence([-0.3, -0.2, -0.1, -0.4, -0.2], error: 0.5)
        #expect(InconsistencyProposer().propose(from: wide)?.rating == .notSerious)
        let proposal = try #require(ImprecisionProposer().propose(from: wide))
        #expect(proposal.rating != .notSerious)
        #expect(!proposal.arithmetic.contains("paid for"))
    }

    @Test func `10: six studies say nothing about publication bias`() throws {
        #expect(PublicationBiasProposer().propose(from: try evidence([-1, -2, -3, -1, -2, -3], error: 0.3)) == nil)
    }

    @Test func `11: indirectness is never computed, only curated with its reason`() throws {
        #expect(!AllDomainProposers.all.contains { $0.domain == .indirectness })
        let surrogate = Fixture.claim(outcomes: [Fixture.outcome(certainty: Fixture.rating(indirectness: .serious))], flags: [.surrogateOnly])
        let assessment = Fixture.assess(surrogate)
        #expect(assessment.certainty == .moderate)
        #expect(assessment.tags.contains(.surrogateOnly))
        let move = try #require(assessment.outcomes[0].bodies[0].certainty?.moves.first { $0.domain == .indirectness })
        #expect(move.reason == "because")
    }

    @Test(arguments: [Fixture.rating(), Fixture.rating(riskOfBias: .serious), Fixture.rating(riskOfBias: .verySerious), Fixture.rating(start: .veryLow)])
    func `13: retired vocabulary appears nowhere`(rating: CertaintyRating) {
        for effectClass in EffectClass.allCases {
            let assessment = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: rating, effectClass: effectClass)]))
            let words = assessment.outcomes.map(\.statement) + [assessment.reason, assessment.ceiling.statement]
                + assessment.trace.flatMap { [$0.title, $0.outcome] + $0.inputs.map(\.value) }
            for word in ["contextuali", "urther research is", "Further research is"] {
                #expect(!words.contains { $0.contains(word) })
            }
        }
    }

    @Test(arguments: [
        (Fixture.rating(), "Exercise reduces knee pain."),
        (Fixture.rating(riskOfBias: .serious), "Exercise probably reduces knee pain."),
        (Fixture.rating(riskOfBias: .verySerious), "Exercise may reduce knee pain."),
        (Fixture.rating(start: .veryLow), "The evidence is very uncertain about the effect of exercise on knee pain."),
    ]) func `12: the verb carries the certainty`(rating: CertaintyRating, statement: String) {
        #expect(Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: rating)])).outcomes[0].statement == statement)
    }

    @Test func `12: a size word needs a difference that matters on file`() {
        let study = Fixture.study(effect: Fixture.effect(-0.9, -1.2, -0.6))
        let statement = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(mid: 2)]), studies: [study]).outcomes[0].statement
        #expect(statement == "Exercise reduces knee pain slightly.")
    }

    @Test func `12: no data and no effect are worded apart`() {
        let none = Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: nil, body: EvidenceBody(evidence: []))]))
        #expect(none.outcomes[0].statement == "No human study that could form a body of evidence was found on the effect of exercise on knee pain.")
        let little = Fixture.outcome(certainty: Fixture.rating(riskOfBias: .serious), effectClass: .little)
        #expect(Fixture.assess(Fixture.claim(outcomes: [little])).outcomes[0].statement == "Exercise probably results in little to no difference in knee pain.")
    }

    @Test func `15: other schemes carry their own name, version and letters`() {
        let grades = Fixture.assess(Fixture.claim()).otherSchemes
        #expect(Set(grades.map(\.scheme)) == ["OCEBM 2011", "SORT 2004"])
        #expect(grades.allSatisfy { Certainty(rawValue: $0.grade) == nil })
    }

    @Test func `16: more reviews of the same trials are no more votes`() {
        var many = Fixture.outcome()
        many.body.evidence += (1...5).map {
            WeighedResult(study: CitationKey("review\($0)"), result: "r", bearing: .supports, directness: .direct)
        }
        let reviews = (1...5).map { Fixture.study(CitationKey("review\($0)"), design: .systematicReview) }
        let one = Fixture.assess(Fixture.claim())
        let six = Fixture.assess(Fixture.claim(outcomes: [many]), studies: [Fixture.study()] + reviews)
        #expect(one.verdict == six.verdict)
        #expect(one.certainty == six.certainty)
    }

    @Test func `17: a score of a study's conduct is not its certainty`() {
        var study = Fixture.study()
        study.results[0].riskOfBiasReported = RiskOfBiasReported(tool: "PEDro", score: "2/10", readAt: "p")
        #expect(Fixture.assess(Fixture.claim(), studies: [study]).certainty == .high)
    }

    @Test(arguments: [
        ([.low, .low, .low, .low, .low], .low, false),
        ([.low, .some, .low, .low, .low], .some, false),
        ([.low, .some, .low, .some, .low], .some, true),
        ([.some, .some, .some, .some, .some], .some, true),
        ([.some, .some, .high, .some, .low], .high, false),
    ] as [([RiskOfBiasJudgment], RiskOfBiasJudgment, Bool)])
    func `18: several concerns ask for a person and are never raised by the engine`(
        domains: [RiskOfBiasJudgment], judgment: RiskOfBiasJudgment, needsJudgment: Bool
    ) throws {
        let overall = try #require(RoB2Overall(domains))
        #expect(overall.judgment == judgment)
        #expect(overall.needsJudgment == needsJudgment)
        // A person may say high where there are several concerns, and nowhere else.
        #expect(overall.allows(.high) == (needsJudgment || judgment == .high))
    }

    @Test func `18: four domains are no RoB 2`() {
        #expect(RoB2Overall([.low, .low, .low, .low]) == nil)
    }

    @Test func `37: absence is never contradiction, and very low certainty never unsupported when direct`() {
        for effectClass in EffectClass.allCases {
            let outcome = Fixture.outcome(certainty: Fixture.rating(start: .veryLow), effectClass: effectClass)
            #expect(Fixture.assess(Fixture.claim(outcomes: [outcome])).verdict == .insufficient)
        }
    }

    @Test func `38: one dissenting result in the same body does not contest it`() {
        var outcome = Fixture.outcome()
        outcome.body.evidence.append(WeighedResult(study: "dissent", result: "r", bearing: .opposes, directness: .direct))
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcome]), studies: [Fixture.study(), Fixture.study("dissent")]).verdict == .supported)
    }

    @Test(arguments: [
        (.hedged, .underclaims), (.moderate, .fits), (.strong, .overclaims), (.absolute, .overclaims),
    ] as [(AssertionStrength, WordingFit)])
    func `39: the verdict is on the claim, the fit on what a document wrote`(strength: AssertionStrength, fit: WordingFit) {
        var claim = Fixture.claim(outcomes: [Fixture.outcome(certainty: Fixture.rating(riskOfBias: .verySerious))])
        let assertion = Assertion(document: "page", paragraph: 1, anchor: "cures knee pain", strength: strength)
        let unasserted = Fixture.assess(claim)
        claim.assertedIn = [assertion]
        let assessment = Fixture.assess(claim)
        #expect(assessment.verdict == .partlySupported)
        #expect(assessment.verdict == unasserted.verdict)
        #expect(assessment.fit(of: assertion) == fit)
    }

    @Test func `39: where no wording is allowed, every wording overclaims`() {
        let claim = Fixture.claim(outcomes: [Fixture.outcome(certainty: nil, body: EvidenceBody(evidence: []))])
        let assessment = Fixture.assess(claim)
        #expect(assessment.ceiling.strength == nil)
        #expect(AssertionStrength.allCases.allSatisfy { assessment.ceiling.fit(of: $0) == .overclaims })
    }
}
