import ArgumentParser

@main
struct WarrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warrant", abstract: "Holds health claims to their evidence.", subcommands: [PoolCommand.self])
}
