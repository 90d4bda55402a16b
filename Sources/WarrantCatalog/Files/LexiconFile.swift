import WarrantModel
import WarrantText

/// `Claims/lexicon.yaml`: the concepts with their synonyms.
enum LexiconFile: CatalogFile {
    static let name = "lexicon"
    static let title = "Concepts with the words people use for them"
    static let shape = Shape.list(
        .object([
            .required("id", .text(), "a stable code, in lowercase with hyphens"),
            .required("preferred", .text(), "the preferred name"),
            .required("synonyms", .list(.text()), "other names, in lay, marketing and clinical language"),
            .optional("mesh", .text(), "the MeSH heading, where there is one"),
            .required("kind", .choice(of: ConceptKind.self, noun: "kinds"), "what sort of thing it is"),
        ]))

    static func decode(_ cursor: Cursor, into file: inout FileReading) -> [Concept] {
        file.reportRepeats(in: cursor.elements.map { $0.required("id") }, noun: "concept")
        return cursor.elements.map { entry in
            let concept = Concept(
                id: entry.id("id"), preferred: entry.text("preferred"), synonyms: entry.texts("synonyms"),
                mesh: entry["mesh"]?.text, kind: entry.choice("kind"))
            file.note(.concept(concept.id), at: entry.value)
            file.reportRepeats(in: entry.list("synonyms"), noun: "synonym")
            return concept
        }
    }

    static func encode(_ concepts: [Concept]) -> JSONValue {
        .array(concepts.map { concept in
            [
                "id": .string(concept.id.rawValue), "preferred": .string(concept.preferred),
                "synonyms": .array(concept.synonyms.map(JSONValue.string)), "mesh": JSONValue(concept.mesh),
                "kind": .string(concept.kind.rawValue),
            ]
        })
    }
}
