import Foundation
import Testing

/// Spreads a stream over a local Spark; skipped where PySpark is not installed.
@Suite struct SparkTests {
    private static let hasSpark = (try? Program.run(
        ["python3", "-c", "import pyspark"], program: URL(filePath: "/usr/bin/env")).status) == 0

    @Test(.enabled(if: hasSpark, "needs PySpark"), .timeLimit(.minutes(5)))
    func `every page that goes in comes out of Spark`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-spark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages = (1...30).map { #"{"id":\#($0),"text":"Correcting the atlas cures knee pain.","format":"markdown"}"# }
        try pages.joined(separator: "\n").write(to: folder.appending(path: "pages.jsonl"), atomically: true, encoding: .utf8)
        let database = folder.appending(path: "catalogue.sqlite").path(percentEncoded: false)
        #expect(try VetCommandTests.run(["build", "--database", database], in: folder).status == 0)
        let run = try Program.run(
            [
                "python3", Program.root.appending(path: "Examples/spark/vet_pages.py").path(percentEncoded: false),
                "pages.jsonl", "findings", "--warrant", Program.url.path(percentEncoded: false), "--database", database,
                "--partitions", "3",
            ], in: folder, program: URL(filePath: "/usr/bin/env"))
        #expect(run.status == 0, "\(run.errors.suffix(2000))")
        #expect(run.errors.contains("30 pages, ") && run.errors.contains(" findings, 0 could not be vetted"), "\(run.errors.suffix(2000))")
        let output = folder.appending(path: "findings")
        let lines = try FileManager.default.contentsOfDirectory(atPath: output.path).filter { $0.hasPrefix("part-") }
            .flatMap { try String(contentsOf: output.appending(path: $0), encoding: .utf8).split(separator: "\n") }
        #expect(lines.count == 30)
    }
}
