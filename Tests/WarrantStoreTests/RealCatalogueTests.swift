import Foundation
import Testing
import WarrantCatalog
import WarrantModel
import WarrantStore

/// The project's own catalogue goes through the database and comes back. Its assessments here are invented,
/// for this target does not grade.
@Suite struct RealCatalogueTests {
    @Test func `the project's catalogue comes back equal`() async throws {
        let catalog = try await Self.catalog()
        let sample = Sample()
        let evaluation = Evaluation(
            catalog: catalog,
            assessments: catalog.claims.enumerated().map { number, claim in
                var assessment = sample.assessment(number)
                assessment.claim = claim.id
                return assessment
            },
            standings: catalog.topics.flatMap(\.explanations).map { explanation in
                ExplanationStanding(
                    explanation: explanation.id, verdict: .insufficient, weakestLink: explanation.chain.first,
                    links: explanation.chain, workingTreatments: [], reason: "invented")
            })
        let folder = try ScratchFolder()
        try Store.open(folder.file("c.sqlite"), .readWrite).compile(
            CatalogUpdate(replacingEverythingWith: evaluation, files: [], engine: "test"))
        let store = try Store.open(folder.file("c.sqlite"))
        #expect(try store.evaluation() == evaluation)
        #expect(try store.integrityProblems() == [])
        #expect(try store.search("kneecap groove", in: .claims).contains { $0.subject == .claim("MT-02") })
    }

    private static func catalog() async throws -> Catalog {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = CatalogFolder(path: project.path(percentEncoded: false))
        return try await CatalogReader(folder: folder).read().catalog()
    }
}
