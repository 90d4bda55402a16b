import Testing
import WarrantModel

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

    @Test func `results too far from the question make no figure`() throws {
        #expect(try figures("MA-01") == [])
    }
}
