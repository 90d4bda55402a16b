import Testing
import WarrantModel

@testable import WarrantGrading

/// The gates of the grading methods, section 5.4, one behavior each.
@Suite struct GateTests {
    @Test func `G0: a claim that nothing could count against is not testable`() {
        let assessment = Fixture.assess(Fixture.claim(testable: false))
        #expect(assessment.verdict == .notTestable)
        #expect(assessment.ceiling.strength == nil)
    }

    @Test func `G1: no body after a documented search is unsupported, never contradicted`() {
        let remote = Fixture.outcome(certainty: nil, body: EvidenceBody(evidence: Fixture.body(directness: .remote).evidence))
        let assessment = Fixture.assess(Fixture.claim(outcomes: [remote]))
        #expect(assessment.verdict == .unsupported)
        #expect(assessment.tags.contains(.noHumanEvidence))
        #expect(assessment.certainty == nil)
    }

    @Test func `G1: without a documented search there is no verdict`() {
        #expect(Fixture.assess(Fixture.claim(outcomes: [Fixture.outcome(certainty: nil)], isSearched: false)).verdict == .notAssessed)
    }

    @Test func `G1: a record among the searches counts as a documented search`() {
        let claim = Fixture.claim(outcomes: [Fixture.outcome(certainty: nil, body: EvidenceBody(evidence: []))], isSearched: false)
        let catalog = Fixture.catalog([claim], searches: [SearchRecord(claim: "T-01", searched: ["x"], note: "nothing")])
        #expect(Evaluator().assess(claim, in: catalog).verdict == .unsupported)
    }

    @Test func `G1: an indirect body caps at partly supported`() {
        let outcome = Fixture.outcome(
            certainty: Fixture.rating(indirectness: .serious), body: Fixture.body(directness: .indirect))
        let assessment = Fixture.assess(Fixture.claim(outcomes: [outcome]))
        #expect(assessment.certainty == .moderate)
        #expect(assessment.verdict == .partlySupported)
        #expect(assessment.tags.contains(.indirectEvidenceOnly))
    }

    @Test(arguments: [
        (EffectClass.important, Verdict.insufficient), (.small, .insufficient), (.little, .unsupported),
        (.opposite, .unsupported), (.unclear, .unsupported),
    ]) func `indirect and weak is not better than nothing`(effectClass: EffectClass, verdict: Verdict) {
        let outcome = Fixture.outcome(
            certainty: Fixture.rating(start: .veryLow), effectClass: effectClass, body: Fixture.body(directness: .indirect))
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcome])).verdict == verdict)
    }

    /// Two independent bodies that differ in effect class, with certainties as given.
    private func outcomeWithTwoBodies(
        main: CertaintyRating, independent: CertaintyRating, comparators: (ComparatorClass?, ComparatorClass?) = (nil, nil)
    ) -> Outcome {
        var outcome = Fixture.outcome(certainty: main, effectClass: .important)
        outcome.body.comparatorClass = comparators.0
        var other = Fixture.body()
        other.comparatorClass = comparators.1
        outcome.independentBodies = [
            IndependentBody(body: other, certainty: independent, effectClass: .little, effectClassReason: "by hand")
        ]
        return outcome
    }

    @Test func `G2: comparable bodies on different sides are contested`() {
        let outcome = outcomeWithTwoBodies(
            main: Fixture.rating(riskOfBias: .serious), independent: Fixture.rating(riskOfBias: .verySerious))
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcome])).verdict == .contested)
    }

    @Test func `G2: a body two levels more certain wins`() {
        let outcome = outcomeWithTwoBodies(main: Fixture.rating(), independent: Fixture.rating(riskOfBias: .verySerious))
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcome])).verdict == .supported)
    }

    @Test func `G2: bodies of very low certainty never contest`() {
        let weak = Fixture.rating(start: .veryLow)
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcomeWithTwoBodies(main: weak, independent: weak)])).verdict == .insufficient)
    }

    @Test func `G2: beating nothing and equaling another treatment is no conflict`() {
        let outcome = outcomeWithTwoBodies(
            main: Fixture.rating(), independent: Fixture.rating(), comparators: (.nothingOrSham, .activeTreatment))
        #expect(Fixture.assess(Fixture.claim(outcomes: [outcome])).verdict == .supported)
    }

    @Test func `G3: a supported claim needs an interval that excludes no effect`() {
        let claim = Fixture.claim(outcomes: [Fixture.outcome(mid: 2)])
        #expect(Fixture.assess(claim).verdict == .supported)
        let wide = Fixture.study(effect: Fixture.effect(-2.1, -4.5, 0.3))
        #expect(Fixture.assess(claim, studies: [wide]).verdict == .partlySupported)
    }

    @Test func `G3: a wide interval never contradicts`() {
        let claim = Fixture.claim(outcomes: [Fixture.outcome(mid: 2)])
        let narrow = Fixture.study(effect: Fixture.effect(-0.1, -0.6, 0.4))
        let wide = Fixture.study(effect: Fixture.effect(-0.1, -2.4, 1.8))
        #expect(Fixture.assess(claim, studies: [narrow]).verdict == .contradicted)
        #expect(Fixture.assess(claim, studies: [wide]).verdict == .unsupported)
    }

    @Test(arguments: [
        (ClaimFlag.associationNotCausation, VerdictTag.associationNotCausation), (.surrogateOnly, .surrogateOnly),
        (.necessityNotShown, .necessityNotShown),
    ]) func `G4: flags cap at partly supported`(flag: ClaimFlag, tag: VerdictTag) {
        let assessment = Fixture.assess(Fixture.claim(flags: [flag]))
        #expect(assessment.verdict == .partlySupported)
        #expect(assessment.tags.contains(tag))
    }

    @Test func `G4: evidence narrower than the claim caps at partly supported`() {
        let assessment = Fixture.assess(Fixture.claim(scope: "adults, 12 weeks"))
        #expect(assessment.verdict == .partlySupported)
        #expect(assessment.tags.contains(.trueOnlyFor("adults, 12 weeks")))
    }

    @Test func `G4: temporality against the cause vetoes it`() {
        #expect(Fixture.assess(Fixture.claim(flags: [.temporalityAgainst])).verdict == .unsupported)
    }

    private let good = Fixture.outcome("good")
    private let weak = Fixture.outcome("weak", certainty: Fixture.rating(start: .veryLow))

    @Test func `G5: without a main outcome the worst critical outcome decides`() {
        let assessment = Fixture.assess(Fixture.claim(outcomes: [good, weak]))
        #expect(assessment.verdict == .insufficient)
        #expect(assessment.decisiveOutcome == "weak")
    }

    @Test func `G5: outcomes that are not critical do not decide`() {
        var minor = weak
        minor.importance = .limited
        #expect(Fixture.assess(Fixture.claim(outcomes: [good, minor])).verdict == .supported)
    }

    @Test func `G5: a main outcome decides, and parts that differ are named`() {
        let assessment = Fixture.assess(Fixture.claim(outcomes: [good, weak], mainOutcome: "good"))
        #expect(assessment.verdict == .supported)
        #expect(assessment.tags.contains(.mixedParts("weak insufficient")))
    }

    @Test func `an explanation stands no higher than its weakest necessary claim`() {
        let evaluation = Evaluator().evaluate(Fixture.catalog([Fixture.claim(outcomes: [good, weak])]))
        #expect(evaluation.standings.map(\.verdict) == [.insufficient])
        #expect(evaluation.standings.map(\.weakestLink) == ["T-01"])
    }
}
