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

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit is at least 1, found \(limit)") }
        if !words.joined().contains(where: { $0.isLetter || $0.isNumber }) {
            throw ValidationError("nothing to look for: give at least one word")
        }
    }

    func run() async throws {
        let query = words.joined(separator: " ")
        let hits: [SearchHit]
        var verdicts: [Claim.ID: Verdict] = [:]
        do {
            let store = try await catalog.workspace().store()
            hits = try store.search(query, in: scope, limit: limit)
            let found = Set(hits.compactMap { hit in if case .claim(let id) = hit.subject { id } else { nil } })
            for standing in try store.claimStandings(of: found) { verdicts[standing.id] = standing.verdict }
        } catch let error as StoreError {
            throw WorkspaceError.store(error)
        }
        let report = SearchReport(query: query, hits: hits, verdicts: verdicts)
        switch format {
        case .text: Console.print(report.text(width: Console.width, usesColor: Console.usesColor))
        case .json: Console.print(report.json.text() + "\n")
        }
    }
}

