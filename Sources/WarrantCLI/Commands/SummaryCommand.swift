import ArgumentParser
import Warrant

struct SummaryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Write the balanced summary of a topic or an explanation.",
        discussion: """
            Every explanation gets the same shape, for and against, and every unsupported claim is marked. A balance \
            check runs on it; when it fails, the exit status is 1.

            Examples:
              warrant summary
              warrant summary structural-spinal --format html --output spinal.html
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("A topic or an explanation; everything when none is given.", valueName: "name"))
    var scope: String?
    @Option(help: ArgumentHelp("\(AllSummaryFormats.names.joined(separator: ", ")).", valueName: "format"))
    var format = "text"
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard AllSummaryFormats.named(format) == nil else { return }
        let nearest = NearestName.of(format, among: AllSummaryFormats.names).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("unknown format '\(format)'\(nearest) (formats are \(AllSummaryFormats.names.joined(separator: ", ")))")
    }

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation()
        let scope = try self.scope.map { try named($0, in: evaluation.catalog) }
        guard let summary = SummaryBuilder(evaluation: evaluation).summary(of: scope),
            let format = AllSummaryFormats.named(format)
        else { throw Failure("the catalogue has no topic") }
        let style = output.output == nil ? TextStyle.standardOutput : TextStyle()
        try output.write(format.render(summary, style: style))
        if output.output != nil || !Console.isTerminal { reportBalance(summary.balance) }
        if !summary.balance.isEmpty { throw ExitCode.findings }
    }

    private func named(_ name: String, in catalog: Catalog) throws(WorkspaceError) -> SummaryScope {
        if let scope = SummaryScope.named(name, in: catalog) { return scope }
        throw .unknown(
            noun: "topic or explanation", name: name, nearest: SummaryScope.nearest(to: name, in: catalog),
            known: SummaryScope.names(in: catalog))
    }

    private func reportBalance(_ findings: [BalanceFinding]) {
        if findings.isEmpty { return Console.complain("balance check: passed (\(BalanceCheck.ruleNames.count) rules)") }
        for finding in findings { Console.complain("balance check: \(finding.rule): \(finding.message)") }
    }
}
