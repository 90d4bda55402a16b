import Testing
import WarrantModel

@testable import WarrantGrading

@Suite struct TraceTests {
    private let assessment = Fixture.assess(
        Fixture.claim(outcomes: [Fixture.outcome(certainty: Fixture.rating(imprecision: .serious))], scope: "adults"))

    @Test func `every step cites a rule that exists`() {
        let rules = Set(GradingRule.all.map(\.id))
        #expect(assessment.trace.allSatisfy { rules.contains($0.rule) })
    }

    @Test func `the trace leads from the page read to the ceiling`() throws {
        let rules = assessment.trace.map(\.rule)
        #expect(rules.first == "G0")
        #expect(rules.last == "ceiling")
        let effect = try #require(assessment.trace.first { $0.rule == "effect" })
        #expect(effect.source == "page 3")
        #expect(effect.outcome == "MD -2 (95 % CI -3 to -1)")
    }

    @Test func `no rule that is only recalled or our own is shown as somebody's authority`() {
        for rule in GradingRule.all where rule.mark == .ownDesign { #expect(rule.source == "our design") }
        #expect(GradingRule.all.allSatisfy { $0.mark != .recalled })
    }

    @Test func `the same claim always gives the same assessment`() {
        let claim = Fixture.claim(scope: "adults")
        #expect(Fixture.assess(claim) == Fixture.assess(claim))
    }

    @Test func `a level in one domain that would flip the verdict is named`() {
        let claim = Fixture.claim(outcomes: [Fixture.outcome(certainty: Fixture.rating(riskOfBias: .serious))])
        let changes = Fixture.assess(claim).stability
        #expect(changes.contains { $0.verdict == .partlySupported && $0.change.hasPrefix("one level more") })
        #expect(changes.contains { $0.change == "without trial" && $0.verdict == .unsupported })
    }
}

@Suite struct SchemeTests {
    @Test(arguments: AllSchemes.beside.indices) func `every scheme grades every outcome`(index: Int) {
        let scheme = AllSchemes.beside[index]
        let claim = Fixture.claim(outcomes: [Fixture.outcome("a"), Fixture.outcome("b", certainty: nil)])
        let grades = scheme.grades(claim, in: Fixture.catalog([claim]))
        #expect(grades.map(\.outcome) == ["a", "b"])
        #expect(grades.allSatisfy { !$0.grade.isEmpty && !$0.reason.isEmpty })
    }

    @Test(arguments: [
        (StudyDesign.systematicReviewMetaAnalysis, "level 1"), (.rct, "level 2"), (.prospectiveCohort, "level 3"),
        (.caseSeries, "level 4"), (.labBiomechanics, "level 5"), (.narrativeReview, "no level"),
    ]) func `OCEBM grades by the best design for a treatment`(design: StudyDesign, grade: String) {
        let claim = Fixture.claim()
        let grades = OCEBMScheme().grades(claim, in: Fixture.catalog([claim], studies: [Fixture.study(design: design)]))
        #expect(grades.map(\.grade) == [grade])
    }

    @Test func `SORT gives C to surrogate outcomes`() {
        let claim = Fixture.claim(flags: [.surrogateOnly])
        #expect(SORTScheme().grades(claim, in: Fixture.catalog([claim])).map(\.grade) == ["C"])
    }
}
