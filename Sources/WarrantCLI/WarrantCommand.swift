import ArgumentParser
import Foundation
import Warrant

@main
struct WarrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warrant",
        abstract: "Holds health claims to their evidence.",
        discussion: """
            Warrant keeps a catalogue of competing health claims with graded evidence, writes balanced \
            summaries, vets marketing copy and exports evidence tables. It gives no medical advice.

            Exit status: 0 clean, 1 findings at or above --fail-on, 2 could not do the work, 64 bad usage.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Catalogue",
                subcommands: [
                    BuildCommand.self, CheckCommand.self, InitCommand.self, SchemaCommand.self,
                ]),
            CommandGroup(
                name: "Evidence",
                subcommands: [
                    SummaryCommand.self, CompareCommand.self, ListCommand.self, ShowCommand.self,
                    ExplainCommand.self, SearchCommand.self, VerifyCommand.self,
                ]),
            CommandGroup(
                name: "Tables and numbers",
                subcommands: [
                    ExportCommand.self, ImportCommand.self, PoolCommand.self,
                ]),
            CommandGroup(name: "Copy", subcommands: [RuleCommand.self, VetCommand.self]),
        ])

    /// Runs the command; errors of the work exit with 2, bad usage with 64.
    static func main() async {
        do {
            try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            report(failure.description)
        } catch let error as WorkspaceError {
            report(error.description)
        } catch {
            // The parser knows its own errors and how to exit; anything else is work that could not be done.
            guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
            report(message(for: error))
        }
    }

    /// - Throws: `ValidationError` for a first argument that is neither an option nor a command, with the nearest one.
    private static func refuseUnknownCommand(_ name: String?) throws {
        guard let name, !name.hasPrefix("-") else { return }
        let commands = configuration.groupedSubcommands.flatMap(\.subcommands).compactMap { $0.configuration.commandName } + ["help"]
        guard !commands.contains(name) else { return }
        let nearest = NearestName.suggested(for: name, among: commands).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("unknown command '\(name)'\(nearest)")
    }

    private static func report(_ message: String) -> Never {
        Console.complain(message.contains(": error: ") ? message : "warrant: error: \(message)")
        Self.exit(withError: ExitCode.failed)
    }
}
