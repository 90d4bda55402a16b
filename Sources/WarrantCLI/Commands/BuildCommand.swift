import ArgumentParser
import Synchronization
import Warrant

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile the catalogue into its SQLite database.",
        discussion: """
            Reads only the files that changed. Nothing is written when a file has an error.

            Example:
              warrant build --catalog . --database evidence.sqlite
            """)

    @OptionGroup var catalog: CatalogOptions
    @Option(help: "text or json.") var format: TextOrJSON = .text
    @Flag(help: "Compile everything anew, whatever has changed.") var force = false

    func run() async throws {
        let workspace = try catalog.workspace()
        let progress = ProgressLine(verb: "compiling")
        let report = try await Compiler(workspace: workspace).compile(everything: force) { step in
            progress.show(step.done, of: step.total)
        }
        progress.clear()
        switch format {
        case .text:
            let what = report.read == 0 ? "up to date" : "\(report.read) read, \(report.assessed) claims assessed"
            Console.print("\(workspace.database): \(report.files) files, \(what)\n")
        case .json:
            let json: JSONValue = [
                "schema": "warrant.build/1", "database": .string(workspace.database), "files": .integer(report.files),
                "read": .integer(report.read), "assessed": .integer(report.assessed),
            ]
            Console.print(json.text() + "\n")
        }
    }
}
