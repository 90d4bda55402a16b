import ArgumentParser
import Warrant

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a JSON or HTML summary against the catalogue.",
        discussion: """
            Works every statement out again and names each one that no longer follows; then the exit status is 1.

            Example:
              warrant verify .warrant/summary.html
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("The summary.", valueName: "file")) var file: String
    @Option(help: "text or json.") var format: TextOrJSON = .text

    func run() async throws {
        let bytes: [UInt8]
        do {
            bytes = try SystemFiles.read(file)
        } catch {
            throw Failure(error.description)
        }
        let evaluation = try await catalog.workspace().evaluation()
        let report: VerificationReport
        do {
            report = try SummaryVerifier(evaluation: evaluation).verify(SourceText(name: file, bytes: bytes))
        } catch {
            throw Failure("'\(file)': \(error.description)")
        }
        switch format {
        case .text: Console.print(report.text(style: .standardOutput))
        case .json: Console.print(report.json.text() + "\n")
        }
        if !report.isVerified { throw ExitCode.findings }
    }
}
