public import WarrantModel
import WarrantText
import Yams

/// Writes a catalogue back as text files, equal in meaning to those it was read from.
public struct CatalogWriter: Sendable {
    private let catalog: Catalog

    public init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// A file of the catalogue as text.
    public struct File: Sendable, Hashable {
        /// The path below the catalogue's folder, with `/`.
        public let path: String
        public let text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// Every file of the catalogue, by path.
    public var files: [File] {
        var files = catalog.topics.map { file("Claims/\($0.id).yaml", TopicFile.encode($0)) }
        files.append(file("Claims/lexicon.yaml", LexiconFile.encode(catalog.concepts)))
        files += catalog.claims.map {
            file("Claims/\($0.explanation)/\($0.id)-\($0.slug).yaml", ClaimFile.encode($0))
        }
        files.append(File(
            path: "Sources-References/references.json",
            text: ReferencesFile.encode(catalog.references).text() + "\n"))
        files.append(file("Sources-References/searches.yaml", SearchesFile.encode(catalog.searches)))
        files += catalog.documents.map { file("Sources-References/documents/\($0.id).yaml", DocumentFile.encode($0)) }
        files += catalog.studies.map { file("Sources-References/studies/\($0.reference).yaml", StudyFile.encode($0)) }
        return files.sorted { $0.path < $1.path }
    }

    /// Writes every file below a new or empty folder.
    ///
    /// - Throws: `CatalogError.unwritable`; the folder is then removed again if it was made here.
    public func write(to folder: String) throws(CatalogError) {
        try NewFolder(folder).write(files)
    }

    private func file(_ path: String, _ value: JSONValue) -> File {
        File(path: path, text: YAMLText.of(value))
    }
}

/// Writes values as YAML that reads back as the same values.
enum YAMLText {
    static func of(_ value: JSONValue) -> String {
        do {
            return try Yams.serialize(node: node(value), width: 110, allowUnicode: true)
        } catch {
            preconditionFailure("the emitter refuses plain values: \(error)")
        }
    }

    private static func node(_ value: JSONValue) -> Node {
        switch value {
        case .null: Node("null")
        case .boolean(let value): Node(value ? "true" : "false")
        case .integer(let value): Node(String(value))
        case .number: Node(value.text())
        case .string(let text): scalar(text)
        case .array(let values): Node(values.map(node), .implicit, values.isEmpty ? .flow : .block)
        case .object(let members):
            Node(members.map { (Node($0.key), node($0.value)) }, .implicit, members.isEmpty ? .flow : .block)
        }
    }

    /// Text is quoted wherever a plain scalar could read as something else.
    private static func scalar(_ text: String) -> Node {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar == " " || scalar == "-" || scalar == "'"
        }
        let first = text.unicodeScalars.first
        let isWord = isPlain && first?.properties.isAlphabetic == true && text.last != " "
            && !["null", "true", "false"].contains(text.lowercased())
        return Node(text, Tag(.str), isWord ? .plain : .doubleQuoted)
    }
}
