internal import WarrantModel

/// The row of a document.
enum DocumentRecord {
    static func values(_ document: Document) -> [RowWriter.Value] {
        [
            document.id.rawValue, document.title, document.publisherKind, document.interest, document.accessed,
            document.sha256, document.paragraphs, document.language, document.notes,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> Document {
        Document(
            id: try reader.value(), title: try reader.text(), publisherKind: try reader.text(),
            interest: try reader.optionalText(), accessed: try reader.optionalText(),
            sha256: try reader.optionalText(), paragraphs: try reader.integer(), language: try reader.text(),
            notes: try reader.optionalText())
    }
}

/// The row of an explanation; its lists are rows of other tables.
enum ExplanationRecord {
    static func values(_ explanation: Explanation, of topic: Topic, at position: Int) -> [RowWriter.Value] {
        [
            topic.id.rawValue, position, explanation.id.rawValue, explanation.title, explanation.kind.rawValue,
            explanation.account,
        ]
    }

    /// Returns the explanation with its lists still empty, and the topic it belongs to.
    static func read(_ reader: inout ColumnReader) throws -> (String, Explanation) {
        let topic = try reader.text()
        _ = try reader.integer()
        return (
            topic,
            Explanation(
                id: try reader.value(), title: try reader.text(), kind: try reader.value(), saidBy: [],
                account: try reader.text(), chain: [], rivals: [])
        )
    }
}

/// The row of a speaker.
enum SpeakerRecord {
    static func values(_ speaker: Speaker, of explanation: Explanation, at position: Int) -> [RowWriter.Value] {
        [
            explanation.id.rawValue, position, speaker.document.rawValue, speaker.attributedTo,
            speaker.interest,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (String, Speaker) {
        let explanation = try reader.text()
        _ = try reader.integer()
        return (
            explanation,
            Speaker(
                document: try reader.value(), attributedTo: try reader.optionalText(),
                interest: try reader.optionalText())
        )
    }
}

/// The row of a concept; its synonyms are rows of `synonym`.
enum ConceptRecord {
    static func values(_ concept: Concept, at position: Int) -> [RowWriter.Value] {
        [concept.id.rawValue, position, concept.preferred, concept.mesh, concept.kind.rawValue]
    }

    static func read(_ reader: inout ColumnReader) throws -> Concept {
        let id: Identifier<Concept> = try reader.value()
        _ = try reader.integer()
        return Concept(
            id: id, preferred: try reader.text(), mesh: try reader.optionalText(), kind: try reader.value())
    }
}
