/// The published JSON Schemas of the catalogue's file kinds.
public struct CatalogSchema: Sendable {
    /// The kind of file, such as `claim`.
    public let name: String
    /// The schema as JSON text.
    public let text: String

    private init<File: CatalogFile>(_ file: File.Type) {
        name = file.name
        text = JSONSchema(title: file.title, shape: file.shape).text
    }

    /// Every schema, by name.
    public static var all: [CatalogSchema] {
        [
            CatalogSchema(ClaimFile.self),
            CatalogSchema(DocumentFile.self),
            CatalogSchema(LexiconFile.self),
            CatalogSchema(ReferencesFile.self),
            CatalogSchema(SearchesFile.self),
            CatalogSchema(StudyFile.self),
            CatalogSchema(TopicFile.self),
        ]
    }
}
