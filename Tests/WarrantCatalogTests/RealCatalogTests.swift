import Foundation
import Testing
import WarrantCatalog
import WarrantModel
import WarrantText

@Suite struct RealCatalogTests {
    @Test func `the project's own catalogue reads without a problem`() async throws {
        let fragment = try await CatalogReader(folder: CatalogFolder(path: RealCatalog.path)).read()
        #expect(DiagnosticRenderer().render(fragment.diagnostics) == "")
        let catalog = fragment.catalog()
        #expect(catalog.claims.count == 54)
        #expect(catalog.topics.flatMap(\.explanations).count == 5)
        #expect(catalog.references.count == 384)
        #expect(catalog.studies.flatMap(\.results).count == 609)
        #expect(catalog.concepts.count == 124)
    }
}

/// Where the project keeps its catalogue.
enum RealCatalog {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)
}
