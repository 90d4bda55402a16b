import ArgumentParser
import Foundation
import Warrant

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
    @Option(name: [.short, .long], help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    /// Writes a result whole: to standard output, or beside the file and then in its place.
    func write(_ text: String) throws {
        guard let output else { return Console.print(text) }
        do {
            try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
        } catch {
            throw Failure("cannot write '\(output)': \(error.localizedDescription)")
        }
    }
}

/// Text for people or JSON for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
