import ArgumentParser
import Warrant

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export evidence tables, references and interchange files.",
        discussion: """
            WHAT is a table (\(AllTables.list.map(\.id).joined(separator: ", "))), an interchange \
            file (claimreview, fhir, nanopub, argdown), or 'all' with a folder for the lot and its data package.

            Examples:
              warrant export sof --format html --output sof.html
              warrant export evidence --format csv --where 'claim=MT-04 and directness!=remote'
              warrant export references --format bibtex
              warrant export all evidence-tables
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: ArgumentHelp("What to export.", valueName: "what")) var what: String
    @Argument(help: ArgumentHelp("The folder for 'all'.", valueName: "dir")) var folder: String?
    @Option(
        help: ArgumentHelp(
            "\(AllTableFormats.list.map(\.name).joined(separator: ", ")); for references also \(AllReferenceFormats.list.map(\.name).joined(separator: ", ")). Default: csv.",
            valueName: "name"))
    var format: String?
    @Option(
        name: [.short, .long], help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("Keep rows that pass, such as 'certainty>=low and verdict!=supported'.", valueName: "filter")
    )
    var filter: String?
    @Option(help: ArgumentHelp("The columns wanted, in order, separated by commas.", valueName: "names")) var columns:
        String?
    @Option(help: "The version of FHIR: r5 or r6-ebm.") var fhir = "r5"
    @Option(
        help: ArgumentHelp("Where the catalogue is published, for claimreview, fhir and nanopub.", valueName: "address")
    )
    var baseAddress: String?
    @Option(help: ArgumentHelp("Who publishes the verdicts.", valueName: "name")) var publisher: String?
    @Option(help: ArgumentHelp("When they were published.", valueName: "yyyy-mm-dd")) var date: String?
    @Flag(help: "Replace files that exist.") var force = false

    func validate() throws {
        if what == "all", folder == nil { throw ValidationError("'all' needs a folder: warrant export all DIR") }
        if what != "all", let folder { throw ValidationError("unexpected '\(folder)'; only 'all' takes a folder") }
    }

    func run() async throws {
        let evaluation = try await catalog.workspace().evaluation()
        var options = InterchangeOptions(date: date)
        if let baseAddress { options.baseAddress = baseAddress }
        if let publisher { options.publisher = publisher }
        do throws(ExportError) {
            if what == "all", let folder {
                let files = try EvidenceExport.everything(of: evaluation, options: options)
                try EvidenceExport.write(files, to: folder, replacing: force)
                Console.complain("\(folder): \(files.count) files")
            } else {
                let request = ExportRequest(
                    name: what, format: format, filter: filter,
                    columns: columns.map { $0.split(separator: ",").map(String.init) }, fhir: fhir, options: options)
                let bytes = try EvidenceExport.file(for: request, of: evaluation)
                try write(bytes)
            }
        } catch {
            throw Failure(error.description)
        }
    }

    private func write(_ bytes: [UInt8]) throws(ExportError) {
        if let output, output != "-" { return try SystemFiles.write(bytes, to: output, replacing: force) }
        Console.print(bytes)
    }
}
