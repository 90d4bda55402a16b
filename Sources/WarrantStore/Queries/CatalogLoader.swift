internal import GRDB
internal import WarrantModel

/// Reads the records of a catalogue back from their tables.
struct CatalogLoader {
    let loader: RowLoader

    init(_ database: Database) {
        loader = RowLoader(database: database)
    }

    /// Returns the whole catalogue.
    func catalog() throws -> Catalog {
        Catalog(
            topics: try topics(), claims: try claims(.all), concepts: try concepts(),
            references: try references(.all), studies: try studies(.all), documents: try documents(),
            searches: try searches(.all))
    }

    /// Returns the claims of these ids with all they refer to: topics, documents and concepts in full, and the
    /// studies they weigh with their references.
    func catalog(of ids: Set<String>) throws -> Catalog {
        let claims = try claims(.only(ids))
        var studies: Set<String> = []
        var references: Set<String> = []
        for outcome in claims.flatMap(\.outcomes) {
            for body in [outcome.body] + outcome.independentBodies.map(\.body) {
                studies.formUnion(body.evidence.map(\.study.rawValue))
                studies.formUnion((body.pool?.results ?? []).map(\.study.rawValue))
                if let lead = body.lead { studies.insert(lead.study.rawValue) }
            }
            if let mid = outcome.mid { references.insert(mid.source.rawValue) }
        }
        return Catalog(
            topics: try topics(), claims: claims, concepts: try concepts(),
            references: try self.references(.only(references.union(studies))),
            studies: try self.studies(.only(studies)), documents: try documents(),
            searches: try searches(.only(ids)))
    }

    func topics() throws -> [Topic] {
        let speakers = try loader.groups(of: .speaker, .all, by: "explanation", read: SpeakerRecord.read)
        let chains: [String: [Identifier<Claim>]] = try loader.lists(of: .chainLink, .all)
        let rivals: [String: [Identifier<Explanation>]] = try loader.lists(of: .rival, .all)
        let explanations = try loader.groups(of: .explanation, .all, by: "topic", read: ExplanationRecord.read)
            .mapValues { group in
                group.map { explanation in
                    var explanation = explanation
                    explanation.saidBy = speakers[explanation.id.rawValue] ?? []
                    explanation.chain = chains[explanation.id.rawValue] ?? []
                    explanation.rivals = rivals[explanation.id.rawValue] ?? []
                    return explanation
                }
            }
        return try loader.rows(of: .topic) { reader in
            let id = try reader.text()
            return Topic(
                id: Identifier(id), title: try reader.text(), population: try reader.text(),
                explanations: explanations[id] ?? [])
        }
    }

    func documents() throws -> [Document] {
        try loader.rows(of: .document, read: DocumentRecord.read)
    }

    func concepts() throws -> [Concept] {
        let synonyms = try loader.texts(of: .synonym, .all)
        return try loader.rows(of: .concept) { reader in
            var concept = try ConceptRecord.read(&reader)
            concept.synonyms = synonyms[concept.id.rawValue] ?? []
            return concept
        }
    }

    func searches(_ claims: Scope) throws -> [SearchRecord] {
        let records = try loader.rows(of: .search, claims, by: "claim") { reader in
            (try reader.integer(), SearchRecord(claim: try reader.value(), searched: [], note: try reader.text()))
        }
        let queries = try loader.groups(of: .searchQuery, .all, by: "search") { reader in
            let search = try reader.integer()
            _ = try reader.integer()
            return (search, try reader.text())
        }
        return records.map { position, record in
            var record = record
            record.searched = queries[position] ?? []
            return record
        }
    }
}
