import Foundation
import Testing
import Warrant

@Suite struct PoolPlotTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let vaccine = root.appending(path: "Tests/WarrantStatisticsTests/Fixtures/metafor/bcg-RR.json").path(percentEncoded: false)

    private func image(_ name: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: "Docs/images/\(name).svg"), encoding: .utf8)
    }

    private func svg(_ plot: String? = nil, method: String = "REML", captions: PlotCaptions = PlotCaptions()) -> String {
        PoolJob(file: Self.vaccine, method: method, format: "svg", plot: plot, captions: captions).run().report
    }

    private func pool(_ csv: String, plot: String? = nil) throws -> PoolJob.Outcome {
        let file = FileManager.default.temporaryDirectory.appending(path: "warrant-plot-\(UUID().uuidString).csv")
        try Data(csv.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return PoolJob(file: file.path(percentEncoded: false), format: "svg", plot: plot).run()
    }

    /// The pictures in the documentation are what the commands beside them write.
    @Test func `the forest plot of the BCG trials is the one on record`() throws {
        let captions = PlotCaptions(
            group1: "Vaccinated", group2: "Control", favours: .init(left: "vaccine", right: "control"))
        #expect(svg(captions: captions) == (try image("bcg-forest")))
    }

    @Test func `the funnel plot of the BCG trials is the one on record`() throws {
        #expect(svg("funnel") == (try image("bcg-funnel")))
    }

    /// metafor: exp(−0.70708) = 0.49 without the first trial, 0.27 for the first two (`leave1out_reml`, `cumulative_reml`).
    @Test func `steps show the pooled effect of their studies`() {
        let left = svg("leave-one-out")
        #expect(left.contains("Aronson 1948 0.49 [0.34, 0.72]"))
        let added = svg("cumulative")
        #expect(added.contains("Aronson 1948 0.41 [0.13, 1.26]; Ferguson &amp; Simes 1949 0.27 ["))
        #expect(added.contains("Comstock et al 1976 0.49 [0.34, 0.70]"))
    }

    @Test(arguments: ["REML", "FE", "MH", "PETO"], ["forest", "funnel", "cumulative", "leave-one-out"])
    func `every model can be drawn in every way`(_ method: String, _ plot: String) {
        let text = svg(plot, method: method)
        #expect(text.hasPrefix("<?xml"))
        #expect(text.hasSuffix("</svg>\n"))
        #expect(!text.contains("nan"))
    }

    @Test func `groups have their own totals, and their difference a test`() throws {
        let outcome = try pool("slab,yi,vi,group\nA,0.5,0.04,x\nB,0.7,0.05,x\nC,0.1,0.06,y\nD,0.2,0.05,y\nE,0.3,0.05,z\n")
        #expect(outcome.status == 0)
        #expect(outcome.report.components(separatedBy: ">Subtotal</text>").count == 3)
        #expect(outcome.report.contains(">x</text>"))
        #expect(outcome.report.contains("Test for subgroup differences: Q = "))
    }

    @Test func `a prediction interval of few studies is not drawn`() throws {
        #expect(try !pool("yi,vi\n0.5,0.04\n0.7,0.05\n0.1,0.06\n").report.contains("prediction interval"))
    }

    @Test func `an unknown plot, and a plot as text, are bad usage`() {
        let unknown = PoolJob(file: Self.vaccine, format: "svg", plot: "funel").run()
        #expect(unknown.status == 64)
        #expect(unknown.messages == "error: unknown plot 'funel', did you mean 'funnel'? (valid: forest, funnel, cumulative, leave-one-out)\n")
        #expect(PoolJob(file: Self.vaccine, format: "json", plot: "funnel").run().messages == "error: a plot is written as svg, not as 'json'\n")
    }
}
