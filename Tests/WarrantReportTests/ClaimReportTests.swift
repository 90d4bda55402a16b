import Foundation
import Testing
import WarrantModel
import WarrantReport
import WarrantTestSupport
import WarrantText

@Suite struct ClaimReportTests {
    private let evaluation = FixtureCatalog.evaluation

    /// A list of some claims, or of all.
    private func list(of ids: [Claim.ID]?) -> ClaimListReport {
        ClaimListReport(evaluation.summaries.filter { ids?.contains($0.claim) ?? true }, topics: evaluation.catalog.topics)
    }

    @Test func `show as text`() throws {
        try Snapshot.check(try #require(ClaimReport(evaluation: evaluation).text("LO-01")))
    }

    @Test func `show as json`() throws {
        try Snapshot.check(try #require(ClaimReport(evaluation: evaluation).json("LO-01")).text() + "\n", extension: "json")
    }

    @Test func `explain as text`() throws {
        try Snapshot.check(try #require(TraceReport(evaluation: evaluation).text("LO-01")))
    }

    @Test func `compare as text`() throws {
        try Snapshot.check(ComparisonReport(evaluation: evaluation).text())
    }

    @Test func `compare as markdown`() throws {
        try Snapshot.check(ComparisonReport(evaluation: evaluation).markdown(), extension: "md")
    }

    @Test func `list as text`() {
        #expect(list(of: ["LO-02", "MA-01"]).text() == """
            Too much load (load)
            ────────────────────────────────────────────────────────────────────────────────
            LO-02  ✕ CONTRADICTED     ⊕⊕⊕○ Training against soreness

            Blocked magnetic flow (magnets)
            ────────────────────────────────────────────────────────────────────────────────
            MA-01  ○ UNSUPPORTED      –    Blocked flow as the cause of soreness

            2 claims

            """)
    }

    @Test func `list as json keeps to its contract`() throws {
        let json = list(of: nil).json()
        #expect(json["schema"] == .string("warrant.claims/1"))
        guard case .array(let claims)? = json["claims"], case .object(let members)? = claims.last else {
            Issue.record("claims is not a list of objects")
            return
        }
        #expect(members.map(\.key) == ["id", "plain", "explanation", "kind", "role", "verdict", "certainty", "effectClass", "ceiling"])
        #expect(claims.last?["verdict"] == .string("unsupported"))
        #expect(claims.last?["certainty"] == .null)
        #expect(claims.last?["effectClass"] == .null)
    }

    @Test func `show as json keeps to its contract`() throws {
        let json = try #require(ClaimReport(evaluation: evaluation).json("LO-01"))
        #expect(json["schema"] == .string("warrant.claim/1"))
        #expect(json["verdict"] == .string("partly supported"))
        #expect(json["certainty"] == .string("low"))
        #expect(json["effectClass"] == .string("IMPORTANT"))
        for key in ["id", "ceiling", "outcomes", "trace", "references"] { #expect(json[key] != nil) }
    }

    @Test func `a published pool stands beside what its rows give`() throws {
        let lead = try #require(evaluation.assessment("LO-01")?.outcomes.first?.bodies.first?.lead)
        let recomputation = Recomputation(studies: 7, published: 0.5, recomputed: 0.5625, low: 0.25, high: 1.125, method: "REML")
        let report = ClaimReport(evaluation: evaluation, recomputations: [lead: recomputation])
        let text = try #require(report.text("LO-01")).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("Recomputed from its 7 printed rows: 0.563 (0.250 to 1.125) by REML; published 0.5, a difference of 0.063, more than rounding explains."))
        guard case .array(let outcomes)? = report.json("LO-01")?["outcomes"], case .array(let bodies)? = outcomes.first?["bodies"] else {
            Issue.record("outcomes have no bodies")
            return
        }
        #expect(bodies.first?["recomputed"]?["estimate"] == .number(0.5625))
        #expect(bodies.first?["recomputed"]?["published"] == .number(0.5))
        #expect(bodies.first?["recomputed"]?["isBeyondRounding"] == .boolean(true))
    }

    @Test func `a source that is only recalled is never an authority`() throws {
        let text = try #require(TraceReport(evaluation: evaluation).text("LO-01"))
        #expect(text.contains("recalled and not confirmed: A handbook, table 3"))
        #expect(text.contains("G0, our design"))
    }

    @Test func `an unknown claim gives nothing`() {
        #expect(ClaimReport(evaluation: evaluation).text("XX-99") == nil)
        #expect(ClaimReport(evaluation: evaluation).json("XX-99") == nil)
        #expect(TraceReport(evaluation: evaluation).text("XX-99") == nil)
        #expect(SummaryBuilder(evaluation: evaluation).summary(of: .topic("nothing")) == nil)
        #expect(SummaryScope.nearest(to: "magnet", in: evaluation.catalog) == "magnets")
    }
}
