import ArgumentParser
import Warrant

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of catalogue file.",
        discussion: """
            Editors that know JSON Schema then complete and check catalogue files as you type.

            Example:
              warrant schema claim > claim.schema.json
            """)

    @Argument(help: "\(CatalogSchema.all.map(\.name).joined(separator: ", ")).")
    var kind: String
    @OptionGroup var output: OutputOptions

    func run() throws {
        guard let schema = CatalogSchema.all.first(where: { $0.name == kind }) else {
            let names = CatalogSchema.all.map(\.name)
            throw WorkspaceError.unknown(
                noun: "kind of file", name: kind, nearest: NearestName.suggested(for: kind, among: names), known: names)
        }
        try output.write(schema.text)
    }
}
