import Foundation
import Testing
import Warrant

@Suite struct PoolJobTests {
    private func run(_ text: String, name: String = "three.csv", _ change: (String) -> PoolJob) throws -> PoolJob.Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-pool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return change(file.path).run()
    }

    static let three = "slab,yi,vi\nA,0.5,0.04\nB,0.51,0.05\nC,0.49,0.06\n"

    @Test func `the text report is a table`() throws {
        let outcome = try run(Self.three) { PoolJob(file: $0, test: "adhoc") }
        #expect(outcome.status == 0 && outcome.messages.isEmpty)
        #expect(outcome.report == """
            three: effect as given (GEN), 3 studies
            random effects, τ² by REML; Knapp–Hartung test, never narrower than Wald

            study         GEN            95% CI  weight
            A           0.500    0.108 to 0.892   40.5%
            B           0.510   0.0717 to 0.948   32.4%
            C           0.490  0.00991 to 0.970   27.0%
            pooled      0.501   -0.0474 to 1.05
            prediction            -1.12 to 2.12

            test of no effect: t(2) = 3.931, p = 0.0590
            heterogeneity: Q(2) = 0.00, p = 0.9982; I² = 0.0%; τ² = 0.000 (95% CI: both limits below 0)
            the prediction interval of fewer than 5 studies is very uncertain

            note: τ² = 0 is an estimate, not homogeneity: see its interval

            """, "\(outcome.report)")
    }

    @Test(arguments: [
        PoolJob(file: "x", method: "REMLL"), PoolJob(file: "x", test: "t"), PoolJob(file: "x", format: "pdf"),
        PoolJob(file: "x", measure: "XX"), PoolJob(file: "x", convergence: "loose"),
    ]) func `bad usage ends with 64 and names what is valid`(job: PoolJob) {
        let outcome = job.run()
        #expect(outcome.status == 64 && outcome.report.isEmpty)
        #expect(outcome.messages.contains("valid: "))
    }

    @Test func `a missing file and a refusal end with 2`() throws {
        #expect(PoolJob(file: "/nonexistent/file.json").run().status == 2)
        let outcome = try run("ai,bi,ci,di\n0,10,0,12\n0,9,0,12\n", name: "none.csv") { PoolJob(file: $0, method: "MH") }
        #expect(outcome.status == 2 && outcome.messages.contains("[POOL-RARE]"))
    }

    @Test func `the same input gives the same bytes`() throws {
        for format in AllPoolFormats.list.map(\.name) {
            let first = try run(Self.three) { PoolJob(file: $0, format: format, includesAll: true) }
            let second = try run(Self.three) { PoolJob(file: $0, format: format, includesAll: true) }
            #expect(first.report == second.report && first.report.hasSuffix("\n"))
        }
    }
}
