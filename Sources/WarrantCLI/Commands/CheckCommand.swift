import ArgumentParser
import Foundation
import Warrant

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every file of the catalogue, and lint its curation.",
        discussion: """
            Reports every problem in every file at once, with its place and, where there is one, a fix. \
            Warnings are lints: partly verified leads, overlap, overdue reviews and the like.

            Example:
              warrant check --documents sources --fail-on warning
            """)

    @OptionGroup var catalog: CatalogOptions
    @Option(help: ArgumentHelp("Where the documents' texts lie as <id>.txt, to check anchors and digests.", valueName: "dir"))
    var documents: String?
    @Option(help: "text or json.") var format: TextOrJSON = .text
    @Option(help: "The severity from which on the exit status is 1: error, warning or note.")
    var failOn: Diagnostic.Severity = .error
    @Option(help: ArgumentHelp("The day on which reviews are due or not. Default: today.", valueName: "yyyy-mm-dd"))
    var today: String?

    func run() async throws {
        let diagnostics = try await catalog.workspace().check(documentFolder: documents, today: today ?? Self.currentDay)
        switch format {
        case .text:
            Console.print(DiagnosticRenderer(usesColor: Console.usesColor).render(diagnostics))
            Console.complain(summary(of: diagnostics))
        case .json:
            Console.print(DiagnosticsJSON(diagnostics).text + "\n")
        }
        if diagnostics.contains(where: { $0.severity.isAtLeast(failOn) }) { throw ExitCode.findings }
    }

    private func summary(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        return "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
    }

    /// Today's date where the program runs; nothing else reads the clock.
    static var currentDay: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
    }
}

