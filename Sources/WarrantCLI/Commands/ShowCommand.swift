import ArgumentParser
import Warrant

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a claim: verdict, evidence, ceiling, and what would change it.",
        discussion: """
            A citation key instead of a claim shows that study: what it is, its results, and which claims weigh it.

            Examples:
              warrant show MT-04
              warrant show MT-04 --brief
              warrant show neal2022six
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("The claim's id, such as MT-04, or a citation key.", valueName: "claim")) var claim: String
    @Option(help: "text or json.") var format: TextOrJSON = .text
    @Flag(help: "Only verdict, wording and outcomes, with counts of the evidence.") var brief = false

    func run() async throws {
        let workspace = try catalog.workspace()
        if let catalog = try await workspace.catalog(citing: claim), let reference = catalog.references.first {
            return show(reference.id, StudyReport(catalog: catalog))
        }
        let evaluation = try await workspace.evaluation(of: claim)
        let report = ClaimReport(evaluation: evaluation, recomputations: evaluation.recomputations)
        let id = evaluation.catalog.claims[0].id
        switch format {
        case .text: Console.print(report.text(id, style: .standardOutput, isBrief: brief) ?? "")
        case .json: Console.print((report.json(id)?.text() ?? "null") + "\n")
        }
    }

    private func show(_ key: CitationKey, _ report: StudyReport) {
        switch format {
        case .text: Console.print(report.text(key, style: .standardOutput) ?? "")
        case .json: Console.print((report.json(key)?.text() ?? "null") + "\n")
        }
    }
}
