import Foundation
import Testing
import WarrantCatalog
import WarrantText

/// The published schemas, checked by a validator that is not ours where one is installed.
@Suite struct SchemaTests {
    @Test func `every kind of file has a schema that is JSON`() throws {
        #expect(CatalogSchema.all.map(\.name) == CatalogSchema.all.map(\.name).sorted())
        #expect(CatalogSchema.all.count == CatalogFileKind.allCases.count)
        for schema in CatalogSchema.all {
            let value = try JSONReader.read(SourceText(name: schema.name, text: schema.text))
            #expect(value["$schema"] != nil)
        }
    }

    @Test(.enabled(if: Python.hasModules(["jsonschema", "yaml"]), "needs Python with jsonschema and yaml"))
    func `the schemas are valid and accept the project's own catalogue`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-schemas-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for schema in CatalogSchema.all {
            try schema.text.write(to: folder.appending(path: "\(schema.name).json"), atomically: true, encoding: .utf8)
        }
        let output = try Python.run(
            """
            import glob, json, sys, yaml, jsonschema
            schemas, root = sys.argv[1], sys.argv[2]
            kinds = {"topic": "Claims/runners-knee.yaml", "lexicon": "Claims/lexicon.yaml", "claim": "Claims/*/*.yaml",
                     "study": "Sources-References/studies/*.yaml", "document": "Sources-References/documents/*.yaml",
                     "searches": "Sources-References/searches.yaml", "references": "Sources-References/references.json"}
            for kind, pattern in sorted(kinds.items()):
                schema = json.load(open(f"{schemas}/{kind}.json"))
                jsonschema.Draft202012Validator.check_schema(schema)
                validator = jsonschema.Draft202012Validator(schema)
                files = sorted(glob.glob(f"{root}/{pattern}"))
                assert files, kind
                for file in files:
                    for error in validator.iter_errors(yaml.safe_load(open(file))):
                        print(file, error.message[:200])
            """, arguments: [folder.path(percentEncoded: false), RealCatalog.path])
        #expect(output == "")
    }
}

/// Runs Python, where it is installed, as a second opinion.
enum Python {
    static func hasModules(_ names: [String]) -> Bool {
        (try? run("import \(names.joined(separator: ", "))", arguments: [])) != nil
    }

    /// Runs a script and returns what it prints.
    static func run(_ script: String, arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failure(output: text) }
        return text
    }

    struct Failure: Error {
        let output: String
    }
}
