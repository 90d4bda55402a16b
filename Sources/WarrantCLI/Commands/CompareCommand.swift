import ArgumentParser
import Warrant

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare explanations side by side.",
        discussion: """
            Links, evidence, and the treatments that follow, with whether they work whatever the mechanism.

            Example:
              warrant compare muscular-patellar-tracking structural-spinal
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("The explanations; all of them when none is given.", valueName: "explanation"))
    var explanations: [String] = []
    @Option(help: "text, markdown or json.") var format: Format = .text
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation()
        let names = evaluation.catalog.topics.flatMap(\.explanations).map(\.id.rawValue)
        for name in explanations where !names.contains(name) {
            throw WorkspaceError.unknown(noun: "explanation", name: name, nearest: NearestName.suggested(for: name, among: names), known: names)
        }
        let report = ComparisonReport(
            evaluation: evaluation, explanations: explanations.isEmpty ? nil : explanations.map { Identifier($0) })
        switch format {
        case .text: try output.write(report.text(style: .standardOutput))
        case .markdown: try output.write(report.markdown())
        case .json: try output.write(report.json().text() + "\n")
        }
    }
}
