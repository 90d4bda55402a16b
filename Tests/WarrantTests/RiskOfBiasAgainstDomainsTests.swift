import Foundation
import Testing
import Warrant

/// Judgments of the risk of bias, from the file to the lint, the proposal and back to a file.
@Suite struct RiskOfBiasAgainstDomainsTests {
    /// Runs a test in a copy of the starter catalogue whose trial has an appraisal with these lines.
    private func withAppraisal(_ lines: String, _ body: (URL, Workspace) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try StarterCatalog.write(to: folder.path(percentEncoded: false))
        let file = folder.appending(path: "Sources-References/studies/coppack2011prevention.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let place = try #require(text.range(of: "    summary: "))
        try text.replacingCharacters(
            in: place, with: "    riskOfBiasReported: {tool: RoB 2, score: as printed, readAt: page 3, \(lines)}\n    summary: "
        ).write(to: file, atomically: true, encoding: .utf8)
        try await body(folder, try Workspace.open(folder.path(percentEncoded: false)))
    }

    @Test(arguments: [
        ("domains: [low, low, low, low, low]", nil),
        ("domains: [low, some, low, low, low]", nil),
        ("domains: [low, some, some, low, low], judgment: high", nil),
        ("domains: [low, some, some, low, low], judgment: some", nil),
        (
            "domains: [low, some, some, low, low]",
            "2 domains have some concerns: whether together they make a high risk is for a person to say in 'judgment'"
        ),
        ("domains: [low, high, low, low, low], judgment: low", "the overall judgment is 'low', but the domains give 'high'"),
        ("domains: [low, some, low, low, low], judgment: high", "the overall judgment is 'high', but the domains give 'some'"),
    ] as [(String, String?)])
    func `an overall judgment that the domains do not give is found`(lines: String, message: String?) async throws {
        try await withAppraisal(lines) { _, workspace in
            let found = try await workspace.check(documentFolder: nil, today: "2026-01-01").filter { $0.code == "L013" }
            #expect(found.map(\.message) == [message].compactMap(\.self))
        }
    }

    @Test func `judgments come through the database and back into a file`() async throws {
        try await withAppraisal("domains: [low, some, low, high, low], judgment: high") { folder, workspace in
            let evaluation = try await workspace.evaluation()
            let reported = evaluation.catalog.studies[0].results[0].riskOfBiasReported
            #expect(reported?.domains == [.low, .some, .low, .high, .low])
            #expect(reported?.judgment == .high)
            let proposal = evaluation.assessments[0].outcomes[0].bodies[0].certainty?.moves.first?.proposal
            #expect(proposal?.rating == .serious)
            #expect(proposal?.arithmetic == "100 % of the weight at high risk, in 1 of 1 studies")
            let copy = folder.appending(path: "copy").path(percentEncoded: false)
            try CatalogWriter(evaluation.catalog).write(to: copy)
            let again = try await CatalogReader(folder: CatalogFolder(path: copy)).read().catalog()
            #expect(again == evaluation.catalog)
        }
    }

    @Test func `a judgment that does not exist is an error`() async throws {
        try await withAppraisal("judgment: hihg") { _, workspace in
            let messages = try await workspace.check(documentFolder: nil, today: "2026-01-01").map(\.message)
            #expect(messages == ["unknown value 'hihg' for 'results[1].riskOfBiasReported.judgment'"])
        }
    }
}
