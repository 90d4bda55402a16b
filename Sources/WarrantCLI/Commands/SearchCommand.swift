import ArgumentParser
import Warrant

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search claims, phrasings and studies.",
        discussion: """
            Words match by their stem, best hits first; words in double quotes match as a phrase.

            Example:
              warrant search "kneecap tracking"
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: "What to look for.") var words: [String]
    @Option(help: "Search claims, studies or everything.") var scope: SearchScope = .everything
    @Option(help: "The most hits to show.") var limit = 20
    @Option(help: "text or json.") var format: TextOrJSON = .text

    func run() async throws {
        let query = words.joined(separator: " ")
        let hits: [SearchHit]
        do {
            hits = try await catalog.workspace().store().search(query, in: scope, limit: max(1, limit))
        } catch let error as StoreError {
            throw WorkspaceError.store(error)
        }
        switch format {
        case .text: Console.print(SearchReport(query: query, hits: hits).text(usesColor: Console.usesColor))
        case .json: Console.print(SearchReport(query: query, hits: hits).json.text() + "\n")
        }
    }
}

