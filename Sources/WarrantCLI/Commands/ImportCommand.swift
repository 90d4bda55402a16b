import ArgumentParser
import Warrant

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring references and study data in.",
        discussion: "Shows what would happen and what would be lost; nothing is written unless --write is given.",
        subcommands: [ImportReferencesCommand.self, ImportStudiesCommand.self])
}

struct ImportReferencesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "references",
        abstract: "Add references from RIS, MEDLINE, BibTeX or CSL-JSON.",
        discussion: """
            Each record is new, the same as one on file, or in conflict with it (by DOI, PMID, then title and year). \
            Only new ones are written; conflicts are shown and left to you.

            Example:
              warrant import references search.nbib --write
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: "The file; - is standard input.") var file: String
    @Option(help: "\(AllReferenceReaders.list.map(\.name).joined(separator: ", ")). Default: by the file's look.")
    var format: String?
    @Flag(help: "Add the new records to references.json.") var write = false

    func run() async throws {
        guard let folder = try catalog.workspace().folder else { throw WorkspaceError.needsFiles }
        let path = "\(folder.path)/Sources-References/references.json"
        let bibliography = try await catalog.workspace().evaluation().catalog.references
        do throws(ExportError) {
            let source = SourceText(name: file, bytes: try SystemFiles.read(file, limit: 64 << 20))
            let reader =
                if let format { try AllReferenceReaders.named(format) } else {
                    try AllReferenceReaders.reader(for: source)
                }
            let reading = reader.read(source)
            Console.complain(DiagnosticRenderer().render(reading.diagnostics))
            if reading.hasErrors { throw ExportError(.badInput, "nothing was imported") }
            let plan = ReferenceImport(reading.references, into: bibliography)
            Console.print(ImportReport.text(plan, losses: reading.losses))
            guard write, !plan.new.isEmpty else { return }
            let old = SourceText(name: path, bytes: try SystemFiles.read(path))
            try SystemFiles.write(BibliographyFile.adding(plan.new, to: old), to: path, replacing: true)
            Console.complain("\(path): \(plan.new.count) added")
        } catch {
            throw Failure(error.description)
        }
    }
}

struct ImportStudiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "studies",
        abstract: "Read study data from RevMan or from CSV in metafor's columns.",
        discussion: """
            RevMan's own pooled results are recomputed and compared. The study file is written for a reference that is \
            on file already; what the data do not say is left for you to complete.

            Example:
              warrant import studies review.zip --reference smith2020review --write
            """)

    @OptionGroup var catalog: CatalogOptions
    @Argument(help: "The file.") var file: String
    @Option(help: ArgumentHelp("The citation key of the review or study.", valueName: "key")) var reference: String?
    @Option(help: "\(AllStudyReaders.list.map(\.name).joined(separator: ", ")). Default: by the file's look.")
    var format: String?
    @Option(help: "What yi measures, such as RR, OR, MD or SMD.") var measure: String?
    @Flag(help: "Write studies/<key>.yaml.") var write = false
    @Flag(help: "Replace the file if it exists.") var force = false

    func run() async throws {
        let workspace = try catalog.workspace()
        do throws(ExportError) {
            let source = SourceText(name: file, bytes: try SystemFiles.read(file, limit: 256 << 20))
            let reader =
                if let format { try AllStudyReaders.named(format) } else { AllStudyReaders.reader(for: source) }
            let reading = try reader.read(source, measure: Self.measure(measure))
            Console.print(ImportReport.text(reading))
            guard write else { return }
            guard let reference else { throw ExportError(.badInput, "--write needs --reference KEY") }
            guard let folder = workspace.folder else {
                throw ExportError(.badInput, "this needs the catalogue's text files: give --catalog DIR")
            }
            let study = reading.study(
                key: .init(reference), file: file.split(separator: "/").last.map(String.init) ?? file)
            let alone = Catalog(
                topics: [], claims: [], concepts: [], references: [], studies: [study], documents: [], searches: [])
            for written in CatalogWriter(alone).files where written.path.hasSuffix("studies/\(reference).yaml") {
                let path = "\(folder.path)/\(written.path)"
                try SystemFiles.write(Array(written.text.utf8), to: path, replacing: force)
                Console.complain(path)
            }
        } catch {
            throw Failure(error.description)
        }
    }

    private static func measure(_ name: String?) throws(ExportError) -> EffectMeasureName? {
        guard let name else { return nil }
        guard let measure = EffectMeasureName(rawValue: name) else {
            throw ExportError(.unknownValue, name, expected: EffectMeasureName.allCases.map(\.rawValue))
        }
        return measure
    }
}
