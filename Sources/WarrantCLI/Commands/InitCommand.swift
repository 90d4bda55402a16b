import ArgumentParser
import Warrant

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Start a catalogue for another topic.",
        discussion: """
            Writes one worked example that compiles, with comments that say what to fill in.

            Example:
              warrant init back-pain && warrant build --catalog back-pain
            """)

    @Argument(help: ArgumentHelp("The folder to make; it must not hold anything yet.", valueName: "dir"))
    var folder: String

    func run() throws {
        do {
            for path in try StarterCatalog.write(to: folder) { Console.print(path + "\n") }
        } catch {
            throw WorkspaceError.catalog(error)
        }
        Console.complain("next: warrant check --catalog \(folder)")
    }
}
