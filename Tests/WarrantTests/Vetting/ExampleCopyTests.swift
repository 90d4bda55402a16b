import Foundation
import Testing
import Warrant
import WarrantTestSupport

/// The pages in `Examples/copy`: three careful, three not.
@Suite struct ExampleCopyTests {
    private static let names = [
        "bold-atlas-clinic.md", "bold-coach.md", "bold-shop.html", "careful-clinic.html", "careful-club-letter.md", "careful-guide.md",
    ]

    private func run(_ name: String) async throws -> VettingRun {
        var options = VettingOptions()
        options.isIsolated = true
        options.today = "2026-11-24"
        options.version = "0.1.0"
        options.standardInputName = name
        let bytes = Array(try Data(contentsOf: URL(filePath: "\(VettingJobTests.examples)/\(name)")))
        return try await VettingJob(try await VettingJobTests.workspace.value, options: options).run(["-"], standardInput: { bytes })
    }

    @Test(arguments: names) func `a page reads word for word as on record`(name: String) async throws {
        try Snapshot.check(TextFindingsFormat().render(try await run(name)), name: name)
    }

    @Test(arguments: names.prefix(3)) func `a bold page has several errors`(name: String) async throws {
        #expect(try await run(name).count(.error) >= 3)
    }
}
