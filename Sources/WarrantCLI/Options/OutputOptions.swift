import ArgumentParser
import Warrant

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
    @Option(name: [.short, .long], help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    /// Writes a result whole: to standard output, or beside the file and then in its place.
    func write(_ text: String) throws {
        guard let output, output != "-" else { return Console.print(text) }
        do {
            try SystemFiles.write(Array(text.utf8), to: output, replacing: true)
        } catch {
            throw Failure(error.description)
        }
    }
}

/// Text for people or JSON for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
