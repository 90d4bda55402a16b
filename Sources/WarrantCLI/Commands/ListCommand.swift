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
        let store = try await catalog.workspace().store()
        do {
            let topics = try store.topics()
            for name in explanation { try require(name, in: topics) }
            var filter = ClaimFilter()
            filter.explanations = Set(explanation.map { Identifier($0) })
            filter.verdicts = Set(verdict)
            filter.kinds = Set(kind)
            let claims = try store.claimSummaries(filter).filter { claim in
                certainty.isEmpty || claim.certainty.map(certainty.contains) == true
            }
            let report = ClaimListReport(claims, topics: topics)
            switch format {
            case .text: Console.print(report.text(style: .standardOutput))
            case .json: Console.print(report.json().text() + "\n")
            }
        } catch let error as StoreError {
            throw WorkspaceError.store(error)
        }
    }

    private func require(_ name: String, in topics: [Topic]) throws(WorkspaceError) {
        let names = topics.flatMap(\.explanations).map(\.id.rawValue)
        guard !names.contains(name) else { return }
        throw .unknown(noun: "explanation", name: name, nearest: NearestName.suggested(for: name, among: names), known: names)
    }
}
