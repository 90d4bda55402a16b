internal import GRDB
internal import WarrantModel

/// Reads what vetting needs.
struct VettingQueries {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func index() throws -> VettingIndex {
        let loader = RowLoader(database: database)
        let phrasings = try loader.texts(of: .phrasing, .all)
        let concepts: [String: [Identifier<Concept>]] = try loader.lists(of: .claimConcept, .all)
        let words = try loader.texts(of: .excludedWord, .all)
        let tags = try ClaimQueries(database).claimTags(loader)
        let leads = try leads()
        let withBody = try Set(
            String.fetchAll(database, sql: "SELECT DISTINCT claim FROM bodyAssessment"))
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, statement, plain, kind, direction, causalLevel, explanation, scope, claimAssessment.harms,
                    verdict, certainty, effectClass, ceilingStrength, ceilingCausalLevel, ceilingForm,
                    ceilingStatement, reason
                FROM claim JOIN claimAssessment ON claimAssessment.claim = claim.id ORDER BY id
                """)
        var entries: [VettingIndex.Entry] = []
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let id = try reader.text()
            entries.append(
                VettingIndex.Entry(
                    id: Claim.ID(id), statement: try reader.text(), plain: try reader.text(),
                    kind: try reader.value(), direction: try reader.value(), causalLevel: try reader.integer(),
                    explanation: try reader.value(), scope: try reader.optionalText(),
                    harms: try reader.optionalText(), phrasings: phrasings[id] ?? [],
                    concepts: concepts[id] ?? [], verdict: try reader.value(),
                    certainty: try reader.optionalValue(), effectClass: try reader.optionalValue(),
                    ceiling: Ceiling(
                        strength: try reader.optionalValue(), maximumCausalLevel: try reader.integer(),
                        form: try reader.text(), statement: try reader.text(), excludedWords: words[id] ?? []),
                    tags: tags[id] ?? [], reason: try reader.text(), hasBody: withBody.contains(id),
                    leads: leads[id] ?? []))
        }
        return VettingIndex(concepts: try CatalogLoader(database).concepts(), claims: entries)
    }

    private func leads() throws -> [String: [VettingIndex.Lead]] {
        var leads: [String: [VettingIndex.Lead]] = [:]
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT body.claim, body.leadStudy, label
                FROM bodyAssessment AS body
                JOIN outcomeAssessment AS outcome ON outcome.claim = body.claim AND outcome.outcome = body.outcome
                JOIN citation ON citation.reference = body.leadStudy
                ORDER BY body.claim, outcome.position, body.position
                """)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let claim = try reader.text()
            let lead = VettingIndex.Lead(key: try reader.value(), label: try reader.text())
            if leads[claim]?.contains(lead) != true { leads[claim, default: []].append(lead) }
        }
        return leads
    }
}
