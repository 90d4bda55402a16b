import ArgumentParser
import Warrant

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a verdict step by step, from the pages read to the ceiling.",
        discussion: """
            Each step names its rule, what it looked at, what came out, and who says so.

            Example:
              warrant explain MT-04
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("The claim's id, such as MT-04.", valueName: "claim")) var claim: String
    @Option(help: "text or json.") var format: TextOrJSON = .text

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation(of: claim)
        let report = TraceReport(evaluation: evaluation)
        let id = evaluation.catalog.claims[0].id
        switch format {
        case .text: Console.print(report.text(id, style: .standardOutput) ?? "")
        case .json: Console.print((report.json(id)?.text() ?? "null") + "\n")
        }
    }
}
