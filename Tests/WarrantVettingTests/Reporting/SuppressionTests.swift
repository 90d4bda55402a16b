import Testing
import WarrantText

@testable import WarrantVetting

@Suite struct SuppressionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        var format = ProseFormat.markdown
        /// The rules to report, by line.
        let expected: [String]
        var testDescription: String { name }
    }

    private static let claim = "Correcting the atlas cures knee pain."

    static let cases = [
        Case(name: "same line", text: "\(claim) <!-- warrant-ignore SUB-03, EST-02 -- cited below -->", expected: []),
        Case(
            name: "next line, past blank ones",
            text: "<!-- warrant-ignore-next SUB-03 EST-02 -- cited -->\n\n\(claim)\n\n\(claim)",
            expected: ["EST-02 5", "SUB-03 5"]),
        Case(
            name: "range",
            text: "<!-- warrant-ignore-start SUB,CHI,EST -- a letter -->\n\n\(claim)\n\n<!-- warrant-ignore-end -->\n\n\(claim)",
            expected: ["EST-02 7", "SUB-03 7"]),
        Case(name: "file", text: "\(claim)\n\n<!-- warrant-ignore-file SUB-03, upper-cervical-claim, EST -- history page -->\n", expected: []),
        Case(
            name: "other rules still report", text: "\(claim) <!-- warrant-ignore EST-02 -- registered -->",
            expected: ["SUB-03 1"]),
        Case(
            name: "unused", text: "We open at nine. <!-- warrant-ignore SUB-03 -- nothing here -->", expected: ["SUP-01 1"]),
        Case(
            name: "expired", text: "\(claim) <!-- warrant-ignore SUB-03, EST-02 until=2025-12-31 -- for the trial -->",
            expected: ["EST-02 1", "SUB-03 1", "SUP-02 1"]),
        Case(
            name: "still holds on its last day",
            text: "\(claim) <!-- warrant-ignore SUB-03, EST-02 until=2026-01-01 by=RK -- for the trial -->", expected: []),
        Case(
            name: "no reason", text: "\(claim) <!-- warrant-ignore SUB-03 -->",
            expected: ["EST-02 1", "SUB-03 1", "SUP-03 1"]),
        Case(name: "unknown rule", text: "Hello there. <!-- warrant-ignore SUB-99 -- why -->", expected: ["SUP-03 1"]),
        Case(name: "unknown word", text: "Hello there. <!-- warrant-ignore-nxt SUB-03 -- why -->", expected: ["SUP-03 1"]),
        Case(name: "no rule", text: "Hello there. <!-- warrant-ignore -- why -->", expected: ["SUP-03 1"]),
        Case(name: "not a date", text: "Hello there. <!-- warrant-ignore SUB-03 until=soon -- why -->", expected: ["SUP-03 1"]),
        Case(
            name: "never ended", text: "<!-- warrant-ignore-start SUB,CHI,EST -- a letter -->\n\n\(claim)", expected: ["SUP-03 1"]),
        Case(name: "ended without a start", text: "Hello. <!-- warrant-ignore-end -->", expected: ["SUP-03 1"]),
        Case(name: "other comments are left alone", text: "Hello. <!-- warrants attention -->", expected: []),
        Case(
            name: "HTML", text: "<p><!-- warrant-ignore-next SUB-03 EST-02 — cited -->\n\(claim)</p>", format: .html,
            expected: []),
    ]

    private func vet(_ page: Case) async throws -> VettedDocument {
        let vetter = DocumentVetter(try await VettingFixture.vetter.value, today: "2026-01-01")
        return vetter.vet(
            Prose.read(SourceText(name: "page", text: page.text), as: page.format), format: page.format, path: "page")
    }

    @Test(arguments: cases) func `a comment allows what it names, and no more`(page: Case) async throws {
        let found = try await vet(page).newFindings.map { "\($0.rule) \($0.start.line)" }
        #expect(found.sorted() == page.expected.sorted())
    }

    @Test func `what is allowed is still on record, with its reason`() async throws {
        let document = try await vet(Self.cases[7])
        #expect(document.findings.count == 2)
        #expect(document.findings.allSatisfy { $0.state == .suppressed(0) })
        #expect(document.suppressions.first?.reason == "for the trial")
        #expect(document.suppressions.first?.reviewer == "RK")
    }

    @Test func `the findings of each sentence are told apart from the remarks among them`() async throws {
        let text = """
            <!-- warrant-ignore-next SUB-77 -- no such rule -->
            Tight hips cause knee pain.

            <!-- warrant-ignore-next SUB-78 -- no such rule -->
            Weak hips always cause runner's knee, and our strap guarantees relief.
            """
        let vetter = DocumentVetter(try await VettingFixture.vetter.value, today: "2026-01-01")
        let prose = Prose.read(SourceText(name: "page", text: text), as: .markdown)
        let document = vetter.vet(prose, format: .markdown, path: "page")
        #expect(document.findings.contains { $0.sentence == nil })
        #expect(document.sentences.contains { $0.findings.count > 1 })
        for place in document.sentences.indices {
            #expect(document.sentences[place].findings == document.findings.indices.filter { document.findings[$0].sentence == place })
        }
    }

    @Test func `a suppression of a rule that does not run is not called unused`() async throws {
        let evaluation = try await VettingFixture.evaluation.value
        let vetter = Vetter(evaluation, configuration: VettingConfiguration(select: ["SUB-01", "SUP"]))
        let text = "Hello there. <!-- warrant-ignore SUB-03 -- why -->"
        let prose = Prose.read(SourceText(name: "page", text: text), as: .markdown)
        let document = DocumentVetter(vetter, today: "2026-01-01").vet(prose, format: .markdown, path: "page")
        #expect(document.findings.isEmpty)
    }

    @Test(arguments: zip(["2026-02-28", "2024-02-29", "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1"], [true, true, false, false, false, false]))
    func `days are checked by the calendar`(day: String, isValid: Bool) {
        #expect(CalendarDay.isValid(day) == isValid)
    }
}
