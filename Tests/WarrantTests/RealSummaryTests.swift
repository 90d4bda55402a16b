import Foundation
import Testing
import Warrant
import WarrantCatalog
import WarrantGrading
import WarrantModel
import WarrantReport
import WarrantText

/// The project's own catalogue, read and evaluated once.
actor RealEvaluation {
    static let shared = RealEvaluation()
    private var task: Task<Evaluation, any Error>?

    func get() async throws -> Evaluation {
        if let task { return try await task.value }
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path(percentEncoded: false)
        let task = Task { Evaluator().evaluate(try await CatalogReader(folder: CatalogFolder(path: path)).read().catalog()) }
        self.task = task
        return try await task.value
    }
}

@Suite struct RealSummaryTests {
    private func evaluation() async throws -> Evaluation { try await RealEvaluation.shared.get() }

    @Test func `the summary of every topic and explanation is balanced`() async throws {
        let evaluation = try await evaluation()
        for name in SummaryScope.names(in: evaluation.catalog) {
            let summary = try #require(SummaryBuilder(evaluation: evaluation).summary(of: .named(name, in: evaluation.catalog)))
            #expect(summary.balance == [], "\(name)")
        }
    }

    @Test func `the strongest evidence on each side stands in the short lists of the terminal`() async throws {
        let summary = try #require(SummaryBuilder(evaluation: try await evaluation()).summary())
        let text = TextSummaryFormat().render(summary).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for section in summary.sections {
            for strongest in [section.evidenceFor.first, section.evidenceAgainst.first].compactMap({ $0 }) {
                #expect(text.contains(strongest.statement.text), "\(strongest.statement.id)")
            }
        }
    }

    @Test(arguments: ["html", "json"])
    func `a summary of the real catalogue verifies in full`(_ name: String) async throws {
        let evaluation = try await evaluation()
        let format = try #require(AllSummaryFormats.named(name))
        let summary = try #require(SummaryBuilder(evaluation: evaluation).summary(of: .explanation("structural-spinal")))
        let report = try SummaryVerifier(evaluation: evaluation).verify(SourceText(name: name, text: format.render(summary)))
        #expect(report.unverified == [])
        #expect(report.verified > 500)
    }

    @Test func `every partial reference of the catalogue says so where it is cited`() async throws {
        let evaluation = try await evaluation()
        let html = HTMLSummaryFormat().render(try #require(SummaryBuilder(evaluation: evaluation).summary()))
        for reference in evaluation.catalog.references where reference.isPartial {
            #expect(!html.contains("\(reference.id)</a>]"), "\(reference.id)")
        }
    }

    @Test func `show and explain work for every claim, within 80 columns but for addresses`() async throws {
        let evaluation = try await evaluation()
        for claim in evaluation.catalog.claims {
            let text = try #require(ClaimReport(evaluation: evaluation, recomputations: evaluation.recomputations).text(claim.id))
                + (try #require(TraceReport(evaluation: evaluation).text(claim.id)))
            let wide = text.split(separator: "\n").filter { $0.count > 80 && !$0.contains("https://") && !$0.contains("http://") }
            #expect(wide == [], "\(claim.id)")
        }
    }
}
