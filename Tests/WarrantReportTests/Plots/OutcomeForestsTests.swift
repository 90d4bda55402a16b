import Foundation
import Testing
import WarrantModel
import WarrantText

@testable import WarrantReport

@Suite struct OutcomeForestsTests {
    private func figures(_ claim: String) throws -> [ForestFigure] {
        let summary = try FixtureCatalog.summary
        let found = try #require(summary.sections.flatMap(\.claims).first { $0.id.rawValue == claim })
        return found.outcomes.flatMap(\.forests)
    }

    @Test func `results with the same measure and scale stand side by side, as reported`() throws {
        let figure = try #require(try figures("LO-01").first)
        #expect(figure.axisTitle == "Mean difference: points, 0 to 10")
        #expect(figure.null == 0)
        let labels = figure.blocks.flatMap(\.rows).map(\.label) + figure.totals.map(\.label)
        #expect(labels.count >= 2)
        #expect(figure.notes.first?.contains("Nothing was pooled here.") == true)
    }

    @Test func `a number changed in a figure is named when the page is verified`() throws {
        let html = HTMLSummaryFormat().render(try FixtureCatalog.summary)
        let start = try #require(html.firstRange(of: "class=\"p-label\">[")).upperBound
        let end = try #require(html[start...].firstIndex(of: "<"))
        let changed = html.replacingCharacters(in: start..<end, with: "−99,")
        let report = try SummaryVerifier(evaluation: FixtureCatalog.evaluation).verify(SourceText(name: "page", text: changed))
        #expect(report.unverified.contains { $0.statement == "page text" && $0.found == "[−99," })
    }

    @Test func `results too far from the question make no figure`() throws {
        #expect(try figures("MA-01") == [])
    }
}
