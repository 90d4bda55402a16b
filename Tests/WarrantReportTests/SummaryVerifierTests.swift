import Testing
import WarrantModel
import WarrantReport
import WarrantText

@Suite struct SummaryVerifierTests {
    private static let verifiable = ["html", "json"]

    private func verify(_ text: String) throws -> VerificationReport {
        try SummaryVerifier(evaluation: FixtureCatalog.evaluation).verify(SourceText(name: "summary", text: text))
    }

    private func rendered(_ name: String) throws -> String {
        try #require(AllSummaryFormats.named(name)).render(try FixtureCatalog.summary)
    }

    private func replacing(_ text: String, _ old: String, _ new: String) throws -> String {
        let range = try #require(text.firstRange(of: old))
        return text.replacingCharacters(in: range, with: new)
    }

    @Test(arguments: verifiable) func `a file as written verifies in full`(_ name: String) throws {
        let report = try verify(rendered(name))
        #expect(report.unverified == [])
        #expect(report.verified > 60)
    }

    @Test(arguments: verifiable) func `a changed number is named`(_ name: String) throws {
        let report = try verify(replacing(rendered(name), "mean difference −1.5", "mean difference −4.5"))
        #expect(report.unverified.map(\.why) == ["the catalogue says otherwise"])
        #expect(report.unverified.first?.statement == "outcome/LO-01/pain/estimate")
    }

    @Test(arguments: verifiable) func `a changed sentence is named`(_ name: String) throws {
        let report = try verify(replacing(rendered(name), "Because of MA-01.", "Everybody knows it."))
        #expect(report.unverified.map(\.statement) == ["claim/MA-01/reason"])
        #expect(report.unverified.first?.expected == "Because of MA-01.")
    }

    @Test func `a changed verdict badge is named`() throws {
        let report = try verify(replacing(rendered("html"), "</span> CONTRADICTED</span>", "</span> supported</span>"))
        #expect(!report.isVerified)
    }

    @Test func `a changed verdict field is named`() throws {
        let report = try verify(replacing(rendered("json"), "\"verdict\": \"contradicted\"", "\"verdict\": \"supported\""))
        #expect(report.unverified.contains { $0.found?.hasSuffix("/LO-02/verdict = supported") ?? false })
    }

    @Test func `a sentence added to the page is named`() throws {
        let report = try verify(replacing(rendered("html"), "</footer>", "<p>Buy bracelets.</p></footer>"))
        #expect(report.unverified.map(\.found) == ["Buy bracelets."])
    }

    @Test func `a statement taken out is named`() throws {
        let html = try rendered("html")
        let start = try #require(html.firstRange(of: "<li data-statement=\"change/LO-01\""))
        let end = try #require(html[start.lowerBound...].firstRange(of: "</li>"))
        let report = try verify(html.replacingCharacters(in: start.lowerBound..<end.upperBound, with: ""))
        #expect(report.unverified.map(\.statement) == ["change/LO-01"])
        #expect(report.unverified.first?.why == "it is missing from the file")
    }

    @Test func `words hidden by markup are named`() throws {
        let report = try verify(replacing(rendered("html"), "<div class=\"status\"", "<div hidden=\"hidden\" class=\"status\""))
        #expect(report.unverified.map(\.statement) == ["page markup"])
    }

    @Test func `keys exchanged are named`() throws {
        let report = try verify(replacing(rendered("html"), "data-keys=\"claim:MA-01\"", "data-keys=\"claim:LO-01\""))
        #expect(report.unverified.map(\.why) == ["it rests on something else"])
    }

    @Test func `a catalogue that moved on leaves statements behind`() throws {
        var moved = FixtureCatalog.evaluation
        var assessments = moved.assessments
        assessments[0].verdict = .contradicted
        moved = Evaluation(catalog: moved.catalog, assessments: assessments, standings: moved.standings)
        let report = try SummaryVerifier(evaluation: moved).verify(SourceText(name: "s", text: rendered("json")))
        #expect(report.unverified.contains { $0.statement == "claim/LO-01/verdict" })
        #expect(report.verified > 50)
    }

    @Test(arguments: zip(
        ["", "{}", "<p>hello</p>", "{\"schema\": \"warrant.claim/1\"}", "words"],
        ["nothing in it", "JSON without a schema", "markup without the marks of a summary", "JSON of schema 'warrant.claim/1'", "text"]))
    func `a file that is no summary is refused`(_ text: String, found: String) {
        #expect(throws: SummaryVerifier.Failure.notASummary(found: found)) { try verify(text) }
    }

    @Test func `a summary of something unknown is refused`() throws {
        let text = try replacing(rendered("json"), "\"scope\": null", "\"scope\": \"topic:knees\"")
        #expect(throws: SummaryVerifier.Failure.unknownScope("topic:knees")) { try verify(text) }
    }

    @Test func `the report counts what is verified and what is not`() throws {
        let text = try verify(replacing(rendered("json"), "Because of MA-01.", "Everybody knows it.")).text()
        #expect(text.hasSuffix("statements verified, 1 unverified\n"))
        #expect(text.contains("claim/MA-01/reason"))
    }
}

extension String {
    fileprivate func firstRange(of text: String) -> Range<Index>? { self[...].firstRange(of: text) }

    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
