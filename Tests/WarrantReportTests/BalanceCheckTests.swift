import Testing
import WarrantModel

@testable import WarrantReport

@Suite struct BalanceCheckTests {
    private func rules(_ summary: Summary) -> Set<String> {
        Set(BalanceCheck().findings(in: summary, FixtureCatalog.evaluation).map(\.rule))
    }

    @Test func `a summary as built is balanced`() throws {
        #expect(BalanceCheck().findings(in: try FixtureCatalog.summary, FixtureCatalog.evaluation) == [])
    }

    @Test func `leaving out the strongest opposing evidence fails`() throws {
        var summary = try FixtureCatalog.summary
        // baker2021, a cohort of 900, is stronger than chan2015, a case series.
        summary.sections[0].evidenceAgainst.removeAll { $0.weighed.study == "baker2021" }
        let findings = BalanceCheck().findings(in: summary, FixtureCatalog.evaluation)
        #expect(findings.map(\.message) == ["the strongest evidence against LO-01, baker2021/r1, is left out"])
    }

    @Test func `leaving out weaker evidence does not fail`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].evidenceAgainst.removeAll { $0.weighed.study == "chan2015" }
        #expect(rules(summary) == [])
    }

    @Test func `leaving out the strongest supporting evidence fails as well`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].claims[0].evidence.removeAll { $0.weighed.study == "adams2019" }
        #expect(rules(summary) == ["strongest-evidence"])
    }

    @Test func `evidence for without evidence against fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].evidenceAgainst = []
        #expect(rules(summary) == ["strongest-evidence", "both-sides"])
    }

    @Test func `leaving out an explanation fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections.removeLast()
        #expect(rules(summary) == ["rivals-shown"])
    }

    @Test func `leaving a rival out of the overview fails`() throws {
        var summary = try #require(SummaryBuilder(evaluation: FixtureCatalog.evaluation).summary(of: .explanation("load")))
        #expect(summary.balance == [])
        summary.overview.removeAll { $0.explanation == "magnets" }
        #expect(rules(summary) == ["rivals-shown"])
    }

    @Test func `leaving out a claim fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].claims.removeLast()
        #expect(rules(summary).contains("claims-complete"))
    }

    @Test func `leaving out a part, or changing the order, fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[1].parts.swapAt(3, 4)
        #expect(rules(summary) == ["same-shape"])
    }

    @Test func `leaving out harms fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].harms.removeAll()
        #expect(rules(summary) == ["same-shape", "harms-shown"])
    }

    @Test func `a key that resolves to nothing fails`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].account = SummaryStatement("load/account", "Words.", keys: [.reference("nobody1900")])
        #expect(BalanceCheck().findings(in: summary, FixtureCatalog.evaluation).map(\.message)
            == ["load/account rests on reference:nobody1900, which the catalogue does not have"])
    }

    @Test func `a failed check is printed with the summary`() throws {
        var summary = try FixtureCatalog.summary
        summary.sections[0].evidenceAgainst = []
        summary.balance = BalanceCheck().findings(in: summary, FixtureCatalog.evaluation)
        #expect(TextSummaryFormat().render(summary).contains("Balance check: FAILED"))
        #expect(HTMLSummaryFormat().render(summary).contains("Balance check: FAILED"))
    }

    @Test func `evidence is ordered by directness, then design, then size`() {
        let order = [
            EvidenceStrength(FixtureCatalog.weighed("a", .supports), design: .rct, participants: 100),
            EvidenceStrength(FixtureCatalog.weighed("b", .supports), design: .rct, participants: 10),
            EvidenceStrength(FixtureCatalog.weighed("c", .supports), design: .survey, participants: 9999),
            EvidenceStrength(FixtureCatalog.weighed("d", .supports, .indirect), design: .systematicReviewMetaAnalysis, participants: 9999),
        ]
        #expect(order.shuffled().sorted(by: >).map(\.name) == ["a/r1", "b/r1", "c/r1", "d/r1"])
    }
}
