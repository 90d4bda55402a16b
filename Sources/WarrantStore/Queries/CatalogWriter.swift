internal import GRDB
internal import WarrantModel

/// Writes the records of a catalogue into their tables.
struct CatalogWriter {
    let writer: RowWriter
    /// Whether a record may be there already, and is then replaced; false for tables that are known to be empty.
    let replaces: Bool

    func write(_ document: Document) throws {
        if replaces { try remove(document: document.id) }
        try writer.insert(into: .document, DocumentRecord.values(document))
    }

    func remove(document id: Document.ID) throws {
        try writer.run("DELETE FROM document WHERE id = ?", [id.rawValue])
    }

    func write(_ topic: Topic) throws {
        if replaces { try remove(topic: topic.id) }
        try writer.insert(into: .topic, [topic.id.rawValue, topic.title, topic.population])
        for (position, explanation) in topic.explanations.enumerated() {
            try writer.insert(
                into: .explanation, ExplanationRecord.values(explanation, of: topic, at: position))
            for (position, speaker) in explanation.saidBy.enumerated() {
                try writer.insert(into: .speaker, SpeakerRecord.values(speaker, of: explanation, at: position))
            }
            let id = explanation.id.rawValue
            try writer.insert(into: .chainLink, owner: id, list: explanation.chain.map(\.rawValue))
            try writer.insert(into: .rival, owner: id, list: explanation.rivals.map(\.rawValue))
        }
    }

    func remove(topic id: Topic.ID) throws {
        try writer.run("DELETE FROM topic WHERE id = ?", [id.rawValue])
    }

    /// Replaces the whole lexicon.
    func write(_ concepts: [Concept]) throws {
        try writer.run("DELETE FROM concept")
        for (position, concept) in concepts.enumerated() {
            try writer.insert(into: .concept, ConceptRecord.values(concept, at: position))
            try writer.insert(into: .synonym, owner: concept.id.rawValue, list: concept.synonyms)
        }
    }

    /// Replaces every search on record.
    func write(_ searches: [SearchRecord]) throws {
        try writer.run("DELETE FROM search")
        for (position, search) in searches.enumerated() {
            try writer.insert(into: .search, [position, search.claim.rawValue, search.note])
            try writer.insert(into: .searchQuery, owner: position, list: search.searched)
        }
    }

    func write(_ reference: Reference) throws {
        if replaces { try remove(reference: reference.id) }
        try writer.insert(into: .reference, ReferenceRecord.values(reference))
        let id = reference.id.rawValue
        for (position, name) in reference.author.enumerated() {
            try writer.insert(into: .author, AuthorRecord.values(name, of: reference, at: position))
        }
        try writer.insert(into: .missingField, owner: id, list: reference.missing)
        try writer.insert(into: .seenAt, owner: id, list: reference.seenAt)
        try writer.insert(into: .alias, owner: id, list: reference.aliases)
        for (name, value) in reference.unknownFields.sorted(by: { $0.key < $1.key }) {
            try writer.insert(into: .unknownField, [id, name, value])
        }
    }

    func remove(reference id: CitationKey) throws {
        try writer.run("DELETE FROM reference WHERE id = ?", [id.rawValue])
    }
}
