import WarrantModel
import WarrantText

/// `Sources-References/documents/<id>.yaml`: a text that asserts claims.
enum DocumentFile: CatalogFile {
    static let name = "document"
    static let title = "A text that asserts claims"
    static let shape = Shape.object([
        .required("id", .text(), "its name, also the name of the file"),
        .required("title", .text(), "its title"),
        .required("publisherKind", .text(), "what sort of publisher put it out"),
        .optional("interest", .text(), "what the publisher sells or gains"),
        .optional("accessed", .date, "when it was read, as an ISO 8601 date"),
        .optional("sha256", .text(), "the SHA-256 digest of its text, in lowercase hexadecimal"),
        .required("paragraphs", .integer(1...1_000_000), "how many non-empty lines it has"),
        .required("language", .text(), "its language, as a BCP 47 tag"),
        .optional("notes", .text(), "anything to know about the stored text"),
    ])

    static func decode(_ cursor: Cursor, into file: inout FileReading) -> Document {
        file.checkDate(cursor["accessed"], "accessed")
        if let digest = cursor["sha256"], !isDigest(digest.text) {
            file.report(.outOfRange, at: digest.value, "'sha256' must be 64 lowercase hexadecimal digits")
        }
        let document = Document(
            id: cursor.id("id"), title: cursor.text("title"), publisherKind: cursor.text("publisherKind"),
            interest: cursor["interest"]?.text, accessed: cursor["accessed"]?.text, sha256: cursor["sha256"]?.text,
            paragraphs: cursor.required("paragraphs").integer, language: cursor.text("language"),
            notes: cursor["notes"]?.text)
        file.note(.document(document.id), at: cursor.required("id").value)
        file.checkName(document.id.rawValue, at: cursor.required("id"))
        return document
    }

    static func encode(_ document: Document) -> JSONValue {
        [
            "id": .string(document.id.rawValue), "title": .string(document.title),
            "publisherKind": .string(document.publisherKind), "interest": JSONValue(document.interest),
            "accessed": JSONValue(document.accessed), "sha256": JSONValue(document.sha256),
            "paragraphs": .integer(document.paragraphs), "language": .string(document.language),
            "notes": JSONValue(document.notes),
        ]
    }

    private static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

extension FileReading {
    /// Reports a file whose name is not the id it holds.
    mutating func checkName(_ id: String, at cursor: Cursor) {
        let name = path.split(separator: "/").last ?? ""
        if name != "\(id).yaml" {
            report(.misplacedFile, at: cursor.value, "the file is called '\(name)' but holds '\(id)': expected '\(id).yaml'")
        }
    }
}
