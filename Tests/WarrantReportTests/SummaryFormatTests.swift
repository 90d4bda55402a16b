import Foundation
import Testing
import WarrantModel
import WarrantReport
import WarrantTestSupport
import WarrantText

@Suite struct SummaryFormatTests {
    @Test(arguments: AllSummaryFormats.names)
    func `a summary of the small catalogue reads as on record`(_ name: String) throws {
        let format = try #require(AllSummaryFormats.named(name))
        try Snapshot.check(
            format.render(try FixtureCatalog.summary), extension: type(of: format).fileExtension, name: "small-catalogue-\(name)")
    }

    @Test func `a summary of one explanation in text reads as on record`() throws {
        let summary = try #require(SummaryBuilder(evaluation: FixtureCatalog.evaluation).summary(of: .explanation("load")))
        try Snapshot.check(TextSummaryFormat().render(summary))
    }

    @Test func `formats are sorted by name`() {
        #expect(AllSummaryFormats.names == ["html", "json", "markdown", "text"])
    }

    @Test(arguments: AllSummaryFormats.names)
    func `the same evaluation always gives the same bytes`(_ name: String) throws {
        let format = try #require(AllSummaryFormats.named(name))
        let first = format.render(try FixtureCatalog.summary)
        #expect(first == format.render(try FixtureCatalog.summary))
        #expect(first.hasSuffix("\n"))
    }

    @Test(arguments: AllSummaryFormats.names)
    func `every format marks contradicted and unsupported claims in words`(_ name: String) throws {
        let text = try #require(AllSummaryFormats.named(name)).render(try FixtureCatalog.summary)
        #expect(text.contains("CONTRADICTED"))
        #expect(text.contains("UNSUPPORTED"))
    }

    @Test(arguments: AllSummaryFormats.names)
    func `every format says that it is a draft and no advice, and prints the balance check`(_ name: String) throws {
        let text = try #require(AllSummaryFormats.named(name)).render(try FixtureCatalog.summary)
        // Text wraps its lines, so only words that stand together are looked for.
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Draft until a clinician has signed"))
        #expect(words.contains("no medical advice"))
        #expect(words.contains("Balance check: passed"))
    }

    @Test(arguments: AllSummaryFormats.names)
    func `partial and retracted references say so wherever they are cited`(_ name: String) throws {
        let text = try #require(AllSummaryFormats.named(name)).render(try FixtureCatalog.summary)
        #expect(text.contains("partial"))
        #expect(text.contains("RETRACTED"))
    }

    @Test func `no line of the text form is wider than the terminal`() throws {
        for width in [60, 80, 120] {
            let text = TextSummaryFormat().render(try FixtureCatalog.summary, style: TextStyle(width: width))
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
        }
    }

    @Test func `color only adds to the same words`() throws {
        let summary = try FixtureCatalog.summary
        let colored = TextSummaryFormat().render(summary, style: TextStyle(color: true))
        let plain = TextSummaryFormat().render(summary)
        var stripped = ""
        var isEscape = false
        for character in colored {
            if character == "\u{1B}" { isEscape = true } else if isEscape { isEscape = character != "m" } else { stripped.append(character) }
        }
        #expect(colored != plain)
        #expect(stripped == plain)
    }

    @Test func `the date of the evidence is the newest year weighed`() throws {
        let methods = try FixtureCatalog.summary.methods.map(\.text).joined(separator: " ")
        #expect(methods.contains("the newest reference weighed is of 2021"))
    }

    @Test func `the json form parses and carries its schema`() throws {
        let text = JSONSummaryFormat().render(try FixtureCatalog.summary)
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "warrant.summary/1")
        #expect((object?["explanations"] as? [Any])?.count == 2)
    }
}
