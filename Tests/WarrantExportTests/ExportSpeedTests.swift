import Testing
import WarrantModel

@testable import WarrantExport

/// Speed is measured in `Benchmarks/`; this only catches something that has become hopeless, in an unoptimized build.
@Suite struct ExportSpeedTests {
    @Test(.timeLimit(.minutes(1))) func `fifty thousand rows are written`() throws {
        let evaluation = SampleEvaluation.large(results: 50_000)
        let table = EvidenceRowsTable().table(of: evaluation)
        #expect(table.rows.count == 50_000)
        #expect(CSVFormat().encode(table).count > 10_000_000)
    }
}
