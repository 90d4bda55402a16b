#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
internal import WarrantStatistics
internal import WarrantText

/// The work of `warrant pool`: from the words of the command line to a report and an exit status.
public struct PoolJob: Sendable {
    public let file: String
    public let measure: String?
    public let method: String
    public let test: String
    public let format: String
    public let convergence: String
    public let includesAll: Bool
    /// Which figure; nil for a forest plot.
    public let plot: String?
    public let captions: PlotCaptions

    public init(
        file: String, measure: String? = nil, method: String = "REML", test: String = "z", format: String = "text",
        convergence: String = "metafor", includesAll: Bool = false, plot: String? = nil,
        captions: PlotCaptions = PlotCaptions()
    ) {
        self.file = file
        self.measure = measure
        self.method = method
        self.test = test
        self.format = format
        self.convergence = convergence
        self.includesAll = includesAll
        self.plot = plot
        self.captions = captions
    }

    /// What came of it.
    public struct Outcome: Sendable {
        /// For standard output; empty when there is no result.
        public let report: String
        /// For standard error: errors and warnings, each ended by a line feed.
        public let messages: String
        /// 0, 2 (could not do the work) or 64 (bad usage).
        public let status: Int32
    }

    /// Reads the file, pools, and renders.
    public func run() -> Outcome {
        let choice: (options: PoolOptions, format: any PoolFormat)
        do throws(BadUsage) { choice = try options() } catch {
            return Outcome(report: "", messages: "error: \(error.message)\n", status: 64)
        }
        let bytes: [UInt8]
        let name = file == "-" ? "<stdin>" : file
        do {
            bytes = file == "-"
                ? Self.standardInput() : Array(try Data(contentsOf: URL(filePath: file)))
        } catch {
            return Outcome(report: "", messages: "\(name): error: the file cannot be read\n", status: 2)
        }
        return run(SourceText(name: name, bytes: bytes), choice.options, choice.format)
    }

    private func run(_ source: SourceText, _ options: PoolOptions, _ format: any PoolFormat) -> Outcome {
        let renderer = DiagnosticRenderer()
        let read: (input: PoolInput, warnings: [Diagnostic])
        do throws(PoolInputReader.Failure) { read = try PoolInputReader.read(source, measure: measure) } catch {
            return Outcome(report: "", messages: renderer.render(error.diagnostics), status: 2)
        }
        let warnings = renderer.render(read.warnings)
        do throws(PoolingRefusal) {
            let report = try PoolReport(read.input, options: options)
            return Outcome(report: format.render(report), messages: warnings, status: 0)
        } catch {
            return Outcome(report: "", messages: warnings + "\(source.name):1:1: error: \(error)\n", status: 2)
        }
    }

    /// Reads standard input to its end.
    private static func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        while let line = readLine(strippingNewline: false) { bytes += Array(line.utf8) }
        return bytes
    }

    private struct BadUsage: Error {
        let message: String
    }

    private func options() throws(BadUsage) -> (PoolOptions, any PoolFormat) {
        guard let model = PoolOptions.model(named: method) else {
            throw unknown("method", method, PoolOptions.modelNames)
        }
        guard let kind = TestKind(rawValue: test) else { throw unknown("test", test, TestKind.allCases.map(\.rawValue)) }
        guard let stop = Convergence(rawValue: convergence) else {
            throw unknown("convergence", convergence, Convergence.allCases.map(\.rawValue))
        }
        guard var form = AllPoolFormats.named(format) else {
            throw unknown("format", format, AllPoolFormats.list.map(\.name))
        }
        if let plot {
            guard let figure = AllPoolPlots.named(plot) else { throw unknown("plot", plot, AllPoolPlots.list.map(\.name)) }
            guard form is SVGPoolFormat else {
                throw BadUsage(message: "a plot is written as svg, not as '\(format)'")
            }
            form = SVGPoolFormat(plot: figure, captions: captions)
        } else if form is SVGPoolFormat {
            form = SVGPoolFormat(captions: captions)
        }
        if let measure, AllMeasures.named(measure) == nil {
            throw unknown("measure", measure, AllMeasures.list.map(\.abbreviation))
        }
        return (PoolOptions(model: model, test: kind, convergence: stop, includesAll: includesAll), form)
    }

    private func unknown(_ what: String, _ value: String, _ names: [String]) -> BadUsage {
        let near = NearestName.of(value, among: names).map { ", did you mean '\($0)'?" } ?? ""
        return BadUsage(message: "unknown \(what) '\(value)'\(near) (valid: \(names.joined(separator: ", ")))")
    }
}
