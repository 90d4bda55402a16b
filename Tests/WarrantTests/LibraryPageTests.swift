import Foundation
import Testing
import Warrant

/// The example of `Docs/library.md`, compiled and run.
@Suite struct LibraryPageTests {
    // Begin of the example.
    func unsupportedClaims(in folder: String) async throws -> [String] {
        let evaluation = try await Workspace.open(folder).evaluation()
        return evaluation.catalog.claims.compactMap { claim in
            guard let assessment = evaluation.assessment(claim.id), assessment.verdict == .unsupported else { return nil }
            return "\(claim.id) \(claim.plain): \(assessment.reason)"
        }
    }
    // End of the example.

    @Test func `the example lists unsupported claims with reasons`() async throws {
        let folder = try RealCatalog.copy()
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = try await unsupportedClaims(in: folder.path(percentEncoded: false))
        #expect(lines.contains {
            $0.hasPrefix("SS-09 ") && $0.contains("No usable human evidence after a documented search")
        })
    }

    @Test func `the page shows the example as it is compiled`() throws {
        let root = URL(filePath: RealCatalog.path)
        let page = try String(contentsOf: root.appending(path: "Docs/library.md"), encoding: .utf8)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let example = try #require(source.components(separatedBy: "// Begin of the example.\n").dropFirst().first?
            .components(separatedBy: "    // End of the example.").first)
        let outdented = example.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }.joined(separator: "\n")
        #expect(page.contains(outdented))
    }
}
