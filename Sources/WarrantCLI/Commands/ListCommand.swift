import ArgumentParser
import Warrant

struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List claims with their verdicts.",
        discussion: """
            Filters combine: a claim must pass every one of them.

            Examples:
              warrant list --verdict unsupported --verdict contradicted
              warrant list --explanation hip-mobility --format json
            """)

    @OptionGroup var catalog: CatalogOptions
    @Option(help: ArgumentHelp("Only claims of this explanation; may be repeated.", valueName: "id"))
    var explanation: [String] = []
    @Option(help: ArgumentHelp("Only this verdict; may be repeated.", valueName: "verdict")) var verdict: [Verdict] = []
    @Option(help: ArgumentHelp("Only this certainty; may be repeated.", valueName: "level")) var certainty: [Certainty] = []
    @Option(help: ArgumentHelp("Only claims of this kind; may be repeated.", valueName: "kind")) var kind: [ClaimKind] = []
    @Option(help: "text or json.") var format: TextOrJSON = .text

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation()
        for name in explanation { try require(name, in: evaluation.catalog) }
        let ids = evaluation.catalog.claims.filter { claim in
            guard let assessment = evaluation.assessment(claim.id) else { return false }
            return (explanation.isEmpty || explanation.contains(claim.explanation.rawValue))
                && (verdict.isEmpty || verdict.contains(assessment.verdict))
                && (certainty.isEmpty || assessment.certainty.map(certainty.contains) == true)
                && (kind.isEmpty || kind.contains(claim.kind))
        }.map(\.id)
        let report = ClaimListReport(evaluation: evaluation)
        switch format {
        case .text: Console.print(report.text(of: ids, style: .standardOutput))
        case .json: Console.print(report.json(of: ids).text() + "\n")
        }
    }

    private func require(_ name: String, in catalog: Catalog) throws(WorkspaceError) {
        guard catalog.explanation(Identifier(name)) == nil else { return }
        let names = catalog.topics.flatMap(\.explanations).map(\.id.rawValue)
        throw .unknown(noun: "explanation", name: name, nearest: NearestName.of(name, among: names))
    }
}
