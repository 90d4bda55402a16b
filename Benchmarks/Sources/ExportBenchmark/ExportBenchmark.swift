import Foundation
import Warrant

/// Times the export of a large evidence table, and of every table of a catalogue.
///
/// `swift run -c release ExportBenchmark [catalogue] [rows]`, default `..` and 50,000 rows.
@main
struct ExportBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let evaluation = try await Workspace.open(arguments.first ?? "..").evaluation()
        let rows = arguments.dropFirst().first.flatMap { Int($0) } ?? 50_000
        try everything(evaluation)
        try large(evaluation, rows: rows)
        print("peak memory \(peakMegabytes) MB")
    }

    private static func everything(_ evaluation: Evaluation) throws {
        let start = ContinuousClock.now
        var bytes = 0
        for table in AllTables.list {
            let made = table.table(of: evaluation)
            for format in AllTableFormats.list where format.accepts(made) { bytes += try format.encode(made).count }
        }
        print("every table in every format: \(ContinuousClock.now - start), \(bytes) bytes")
    }

    /// Repeats the rows of this catalogue's own evidence table, so that texts have real lengths.
    private static func large(_ evaluation: Evaluation, rows: Int) throws {
        let table = try EvidenceExport.table("evidence", of: evaluation)
        let many = Table(
            id: table.id, title: table.title, columns: table.columns,
            rows: (0..<rows).map { table.rows[$0 % table.rows.count] })
        for name in ["csv", "jsonl", "xlsx"] {
            let start = ContinuousClock.now
            let count = try AllTableFormats.named(name).encode(many).count
            print("\(rows) rows to \(name): \(ContinuousClock.now - start), \(count) bytes")
        }
    }

    /// The largest resident size so far.
    private static var peakMegabytes: Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss) / 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss) / 1_048_576
        #endif
    }
}
