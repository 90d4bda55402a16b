import ArgumentParser
import Foundation
import Warrant

struct VetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vet",
        abstract: "Vet copy against the evidence.",
        discussion: """
            Reports sentences that say more about health than the evidence on file carries: where, why, and how to \
            say it within the evidence. Reads Markdown, HTML and plain text; folders are searched for them, and '-' \
            is standard input. It changes no page.

            An error must change before publication, a warning is likely misleading, a note is advice. The code \
            behind each reason, such as [SUB-03], is its rule: 'warrant rule SUB-03' tells what it looks for.

            Exit status: 0 no error was found, 1 an error was found (--fail-on sets from which severity on), 2 a \
            page could not be vetted, 64 bad usage.

            Examples:
              warrant vet content
              warrant vet 'pages/**/*.html' --profile uk --profession chiropractic
              warrant vet --why content/knees.md:12
              warrant vet --diff main
              warrant vet content --baseline known.json --format html -o report.html

            A comment in the page allows a finding, with its rule and a reason:
              <!-- warrant-ignore-next SUB-03 until=2027-01-31 -- agreed with R. K. -->
            """)

    @Argument(help: ArgumentHelp("Files, folders or patterns. Without any, 'paths' in warrant.yaml.", valueName: "path")) var paths: [String] = []
    @OptionGroup(title: "Rules") var rules: VettingRuleOptions
    @OptionGroup(title: "Output") var report: VettingReportOptions
    @OptionGroup(title: "Baseline and changes") var adoption: VettingAdoptionOptions
    @OptionGroup(title: "Other ways to run") var modes: VettingModeOptions
    @OptionGroup(title: "Catalogue") var catalog: CatalogOptions

    func validate() throws {
        let modes = [self.modes.stream, self.modes.why != nil, self.modes.coverage, self.modes.printConfig].count(where: \.self)
        if modes > 1 { throw ValidationError("--stream, --why, --coverage and --print-config exclude each other") }
        if self.modes.stream, !paths.isEmpty { throw ValidationError("--stream reads standard input and takes no paths") }
        if adoption.pruneBaseline, adoption.baseline == nil { throw ValidationError("--prune-baseline needs --baseline FILE") }
        if self.modes.coverage {
            guard CoverageReport.formatNames.contains(report.format) else {
                throw ValidationError("with --coverage, --format is \(CoverageReport.formatNames.joined(separator: ", "))")
            }
        } else if AllFindingsFormats.named(report.format) == nil {
            throw ValidationError(
                "unknown format '\(report.format)'; formats are \(AllFindingsFormats.names.joined(separator: ", "))")
        }
        if let why = self.modes.why, Self.place(why) == nil { throw ValidationError("--why takes FILE:LINE, found '\(why)'") }
    }

    func run() async throws {
        do {
            try await vet()
        } catch let error as VettingError {
            if case .unknownRule = error { throw ValidationError(error.description) }
            throw Failure(error.description)
        }
    }

    private func vet() async throws {
        let options = try options()
        let job = try await VettingJob(try catalog.workspace(), options: options)
        if modes.printConfig { return Console.print(try job.printedSettings(forPage: paths.first)) }
        if let why = modes.why, let place = Self.place(why) { return try explain(job, place.path, place.line) }
        if modes.stream { return try await stream(job) }
        let progress = ProgressLine(verb: "vetting")
        var run = try await job.run(paths, standardInput: Console.readAll) { progress.show($0, of: $1) }
        progress.clear()
        let stale = try adopt(&run)
        // What went wrong comes first, and where nothing at all was vetted there is nothing to say about findings.
        complain(run, stale)
        if run.documents.isEmpty, run.isIncomplete, report.format == "text", !modes.coverage {
            throw Failure("nothing was vetted")
        }
        try write(run)
        if run.isIncomplete { throw ExitCode.failed }
        if report.exitZero { return }
        if run.fails || (adoption.failOnStale && !stale.isEmpty) { throw ExitCode.findings }
    }

    /// Applies, writes or prunes the baseline; returns its entries that no longer occur.
    private func adopt(_ run: inout VettingRun) throws -> [FindingKey] {
        if let path = adoption.writeBaseline {
            let count = try BaselineFile(path).write(run.documents, mayGrow: adoption.growBaseline)
            Console.complain("\(path): \(count) \(count == 1 ? "finding" : "findings")")
            try BaselineFile(path).read().apply(to: &run.documents)
            return []
        }
        guard let path = adoption.baseline else { return [] }
        let file = BaselineFile(path)
        if adoption.pruneBaseline {
            let count = try file.prune(after: run.documents)
            Console.complain("\(path): \(count) \(count == 1 ? "finding" : "findings") removed")
        }
        let baseline = try file.read()
        baseline.apply(to: &run.documents)
        return file.stale(baseline, run.documents)
    }

    private func write(_ run: VettingRun) throws {
        let style = FindingsStyle(
            usesColor: report.output.output == nil && Console.usesColor, width: report.width ?? Console.width)
        if modes.coverage {
            let coverage = CoverageReport(run.documents, labels: run.claims)
            return try report.output.write(
                report.format == "csv" ? coverage.csv : report.format == "html" ? coverage.html : coverage.text(style: style))
        }
        guard let format = AllFindingsFormats.named(report.format) else { return }
        try report.output.write(format.render(run, style: style))
    }

    private func complain(_ run: VettingRun, _ stale: [FindingKey]) {
        if !run.problems.isEmpty {
            Console.complain(DiagnosticRenderer(usesColor: Console.showsProgress && Console.usesColor).render(run.problems))
        }
        guard let path = adoption.baseline, !stale.isEmpty else { return }
        let count = stale.count == 1 ? "1 finding no longer occurs" : "\(stale.count) findings no longer occur"
        Console.complain("\(path): \(count); drop \(stale.count == 1 ? "it" : "them") with --prune-baseline")
    }

    private func explain(_ job: VettingJob, _ path: String, _ line: Int) throws {
        let explanations = try job.explain(path, line: line)
        guard !explanations.isEmpty else { throw Failure("there is no sentence on line \(line) of '\(path)'") }
        let style = FindingsStyle(usesColor: Console.usesColor, width: report.width ?? Console.width)
        try report.output.write(explanations.map { $0.text(style: style) }.joined(separator: "\n"))
    }

    private func stream(_ job: VettingJob) async throws {
        let outcome = await (try VettingStream(job)).run(read: Console.readSome, write: Console.print)
        if outcome.failures > 0 {
            Console.complain("\(outcome.failures) \(outcome.failures == 1 ? "line" : "lines") could not be vetted")
            throw ExitCode.failed
        }
        if !report.exitZero, let gravest = outcome.gravest, gravest >= rules.failOn ?? .error { throw ExitCode.findings }
    }

    private func options() throws -> VettingOptions {
        var options = VettingOptions()
        options.profile = rules.profile
        options.profession = rules.profession
        options.select = rules.select.flatMap(Self.names)
        options.ignore = rules.ignore.flatMap(Self.names)
        options.failOn = rules.failOn
        options.configFile = rules.config
        options.isIsolated = rules.isolated
        options.standardInputName = modes.stdinFilename
        options.format = modes.readAs
        options.jobs = modes.jobs.map { max(1, $0) }
        options.listsAllSentences = report.allSentences
        options.diffBase = adoption.diff
        options.gathersClaims = modes.coverage
        options.today = modes.today ?? CheckCommand.currentDay
        options.version = WarrantCommand.configuration.version
        return options
    }

    private static func names(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }

    /// The path and line of `FILE:LINE`, with or without a column behind them.
    private static func place(_ text: String) -> (path: String, line: Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 2, let line = Int(parts[parts.count - 2]), Int(parts[parts.count - 1]) != nil {
            return (parts.dropLast(2).joined(separator: ":"), line)
        }
        guard parts.count > 1, let line = Int(parts[parts.count - 1]), line > 0 else { return nil }
        return (parts.dropLast().joined(separator: ":"), line)
    }
}
