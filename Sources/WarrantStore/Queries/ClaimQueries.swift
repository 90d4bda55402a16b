internal import GRDB
internal import WarrantModel

/// The questions that lists of claims answer.
struct ClaimQueries {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func ids() throws -> [Claim.ID] {
        try String.fetchAll(database, sql: "SELECT id FROM claim ORDER BY id").map { Claim.ID($0) }
    }

    func conceptIDs() throws -> [Identifier<Concept>] {
        try String.fetchAll(database, sql: "SELECT id FROM concept ORDER BY position").map { Identifier($0) }
    }

    func ids(weighing studies: [String]) throws -> [Claim.ID] {
        let keys = JSONText.array(studies.sorted())
        return try String.fetchAll(
            database,
            sql: """
                SELECT claim FROM weighedResult WHERE study IN (SELECT value FROM json_each(?1))
                UNION SELECT claim FROM poolResult WHERE study IN (SELECT value FROM json_each(?1))
                UNION SELECT claim FROM body WHERE leadStudy IN (SELECT value FROM json_each(?1))
                ORDER BY claim
                """, arguments: [keys]
        ).map { Claim.ID($0) }
    }

    func standings(in explanations: [String]) throws -> [ClaimStanding] {
        try standings(
            """
            SELECT id FROM claim WHERE explanation IN (SELECT value FROM json_each(?1))
            UNION SELECT claim FROM chainLink WHERE explanation IN (SELECT value FROM json_each(?1))
            """, explanations)
    }

    func standings(of ids: [String]) throws -> [ClaimStanding] {
        try standings("SELECT value FROM json_each(?1)", ids)
    }

    private func standings(_ ids: String, _ keys: [String]) throws -> [ClaimStanding] {
        try RowLoader(database: database).rows(
            of: """
                SELECT claim.id, explanation, kind, role, direction, verdict
                FROM claim JOIN claimAssessment ON claimAssessment.claim = claim.id
                WHERE claim.id IN (\(ids)) ORDER BY claim.id
                """, [JSONText.array(keys.sorted())]
        ) { reader in
            ClaimStanding(
                id: try reader.value(), explanation: try reader.value(), kind: try reader.value(),
                role: try reader.value(), direction: try reader.value(), verdict: try reader.value())
        }
    }

    func summaries(_ filter: ClaimFilter) throws -> [ClaimSummary] {
        let loader = RowLoader(database: database)
        let tags = try claimTags(loader)
        let words = try loader.texts(of: .excludedWord, .all)
        let (condition, arguments) = condition(filter)
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT claim.id, plain, statement, claim.kind, explanation, role, direction, verdict, certainty, effectClass,
                    ceilingStrength, ceilingCausalLevel, ceilingForm, ceilingStatement, reviewStatus
                FROM claim JOIN claimAssessment ON claimAssessment.claim = claim.id
                \(condition) ORDER BY claim.id
                """, arguments: arguments)
        var summaries: [ClaimSummary] = []
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let id = try reader.text()
            summaries.append(
                ClaimSummary(
                    claim: Claim.ID(id), plain: try reader.text(), statement: try reader.text(),
                    kind: try reader.value(), explanation: try reader.value(), role: try reader.value(), direction: try reader.value(),
                    verdict: try reader.value(), certainty: try reader.optionalValue(),
                    effectClass: try reader.optionalValue(),
                    ceiling: Ceiling(
                        strength: try reader.optionalValue(), maximumCausalLevel: try reader.integer(),
                        form: try reader.text(), statement: try reader.text(), excludedWords: words[id] ?? []),
                    tags: tags[id] ?? [], reviewStatus: try reader.value()))
        }
        return summaries
    }

    /// Returns the tags of whole claims, by claim.
    func claimTags(_ loader: RowLoader) throws -> [String: [VerdictTag]] {
        var tags: [String: [VerdictTag]] = [:]
        let cursor = try Row.fetchCursor(
            database, sql: "SELECT claim, name, detail FROM tag WHERE outcome IS NULL ORDER BY claim, position")
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            tags[try reader.text(), default: []].append(
                VerdictTag(try reader.text(), detail: try reader.optionalText()))
        }
        return tags
    }

    private func condition(_ filter: ClaimFilter) -> (sql: String, arguments: StatementArguments) {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func restrict(_ sql: String, to values: [String]) {
            guard !values.isEmpty else { return }
            conditions.append(sql)
            arguments += [JSONText.array(values.sorted())]
        }
        let list = "IN (SELECT value FROM json_each(?))"
        restrict("explanation \(list)", to: filter.explanations.map(\.rawValue))
        restrict("claim.kind \(list)", to: filter.kinds.map(\.rawValue))
        restrict("role \(list)", to: filter.roles.map(\.rawValue))
        restrict("verdict \(list)", to: filter.verdicts.map(\.rawValue))
        restrict("reviewStatus \(list)", to: filter.reviews.map(\.rawValue))
        restrict(
            "claim.id IN (SELECT claim FROM assertion WHERE document \(list))",
            to: filter.documents.map(\.rawValue))
        return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), arguments)
    }
}
