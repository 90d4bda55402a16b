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

    @Test func `no two results in a claim's evidence read the same`() async throws {
        let evaluation = try await evaluation()
        let summary = try #require(SummaryBuilder(evaluation: evaluation).summary())
        for claim in summary.sections.flatMap(\.claims) {
            let texts = claim.evidence.map(\.statement.text)
            #expect(Set(texts).count == texts.count, "\(claim.id)")
        }
    }

    @Test func `evidence is counted in results and studies`() async throws {
        let text = try #require(ClaimReport(evaluation: try await evaluation()).text("CR-01"))
        #expect(text.contains("Evidence for (22 results of 15 studies, listed 28 times, once for each outcome)"))
    }

    @Test func `a claim that cannot be tested is not said to have been tested`() async throws {
        let text = try #require(ClaimReport(evaluation: try await evaluation()).text("SS-14"))
        #expect(!text.contains("reading"))
        #expect(!text.contains("flips it"))
        #expect(text.contains("A wording that some observation could count against."))
    }

    @Test func `a statement against its claim says that the evidence runs the other way`() async throws {
        let evaluation = try await evaluation()
        let text = try #require(ClaimReport(evaluation: evaluation).text("HM-06")).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("and the evidence runs the other way. What can be said: Static stretching"))
    }

    @Test func `reasons go on in lower case and sizes that are unknown get no word`() async throws {
        let evaluation = try await evaluation()
        let summary = try #require(SummaryBuilder(evaluation: evaluation).summary())
        let text = summary.sections.flatMap(\.claims).flatMap(\.outcomes).compactMap(\.estimate?.text).joined(separator: "\n")
        for word in ["A ", "The ", "No ", "Strong ", "Pain "] { #expect(!text.contains("because \(word)")) }
        #expect(!text.contains("important, on the claimed side, because the interval lies wholly on the claimed side; its size is unknown"))
    }

    @Test func `parts that differ go by their names`() async throws {
        let text = try #require(ClaimReport(evaluation: try await evaluation()).text("CR-01", isBrief: true))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!text.contains("steadier-knee"))
        #expect(text.contains("differ: insufficient on steadier knee"))
    }

    @Test func `every citation of show and explain is among their references`() async throws {
        let evaluation = try await evaluation()
        for claim in evaluation.catalog.claims {
            let show = try #require(ClaimReport(evaluation: evaluation).text(claim.id))
            let list = try #require(TraceReport(evaluation: evaluation).text(claim.id))
            for study in Set(claim.outcomes.flatMap(\.body.evidence).map(\.study)) {
                #expect(show.contains("• [\(study)] "), "\(claim.id) \(study)")
                #expect(list.contains("• [\(study)] "), "\(claim.id) \(study)")
            }
        }
    }

    @Test func `a study is shown with its results and the claims that weigh it`() async throws {
        let report = StudyReport(catalog: try await evaluation().catalog)
        let text = try #require(report.text("neal2022six"))
        #expect(text.contains("doi:10.2519/jospt.2022.11359"))
        #expect(text.contains("Knee-targeted exercise alone had short-term efficacy"))
        #expect(text.contains("CR-01 Leg strengthening"))
        #expect(report.text("nobody2000") == nil)
        #expect(report.json("neal2022six")?["schema"] == .string("warrant.study/1"))
    }
}
