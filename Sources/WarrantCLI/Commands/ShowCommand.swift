import ArgumentParser
import Warrant

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a claim: verdict, evidence, ceiling, and what would change it.",
        discussion: """
            Example:
              warrant show MT-04
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("The claim's id, such as MT-04.", valueName: "claim")) var claim: String
    @Option(help: "text or json.") var format: TextOrJSON = .text

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation(of: claim)
        let report = ClaimReport(evaluation: evaluation, recomputations: evaluation.recomputations)
        let id = evaluation.catalog.claims[0].id
        switch format {
        case .text: Console.print(report.text(id, style: .standardOutput) ?? "")
        case .json: Console.print((report.json(id)?.text() ?? "null") + "\n")
        }
    }
}
