import Testing
import WarrantModel

@testable import WarrantExport

/// Speed is measured by `Benchmarks/`; these only catch something that has become hopeless, in an unoptimized build.
@Suite struct ExportSpeedTests {
    @Test(.timeLimit(.minutes(1))) func `fifty thousand rows are written`() throws {
        let evaluation = SampleEvaluation.make(label: "knee pain, runners", results: 50_000)
        let table = EvidenceRowsTable().table(of: evaluation)
        #expect(table.rows.count == 50_000)
        #expect(CSVFormat().encode(table).count > 10_000_000)
    }
}
