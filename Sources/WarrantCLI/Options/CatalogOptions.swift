import ArgumentParser
import Foundation
import Warrant

/// Which catalogue a command means.
struct CatalogOptions: ParsableArguments {
    @Option(name: .customLong("catalog"), help: ArgumentHelp("The folder that holds Claims/ and Sources-References/.", valueName: "dir"))
    var catalog: String?

    @Option(help: ArgumentHelp("The compiled database.", discussion: "Alone, it is read as it is, without any text files.", valueName: "file"))
    var database: String?

    /// The workspace meant.
    func workspace() throws -> Workspace {
        try WorkspaceLocator(
            catalog: catalog, database: database, environment: ProcessInfo.processInfo.environment,
            executable: CommandLine.executablePath
        ).locate()
    }
}

extension CommandLine {
    /// The path of the running program.
    static var executablePath: String? {
        #if os(Linux)
            if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
        #endif
        return arguments.first
    }
}
