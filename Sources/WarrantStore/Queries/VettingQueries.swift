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
        let outcomes = try outcomes()
        let withBody = try Set(
            String.fetchAll(database, sql: "SELECT DISTINCT claim FROM bodyAssessment"))
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, statement, plain, kind, direction, causalLevel, explanation, intervention, exposure, scope,
                    claimAssessment.harms,
                    verdict, certainty, effectClass, ceilingStrength, ceilingCausalLevel, ceilingForm,
                    ceilingStatement, reason, decisiveOutcome
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
                    explanation: try reader.value(), intervention: try reader.optionalText(),
                    exposure: try reader.optionalText(), scope: try reader.optionalText(),
                    harms: try reader.optionalText(), phrasings: phrasings[id] ?? [],
                    concepts: concepts[id] ?? [], verdict: try reader.value(),
                    certainty: try reader.optionalValue(), effectClass: try reader.optionalValue(),
                    ceiling: Ceiling(
                        strength: try reader.optionalValue(), maximumCausalLevel: try reader.integer(),
                        form: try reader.text(), statement: try reader.text(), excludedWords: words[id] ?? []),
                    tags: tags[id] ?? [], reason: try reader.text(), hasBody: withBody.contains(id),
                    leads: leads[id] ?? [], decisiveOutcome: try reader.optionalValue(), outcomes: outcomes[id] ?? []))
        }
        return VettingIndex(
            concepts: try CatalogLoader(database).concepts(), claims: entries, labels: try labels())
    }

    /// The outcomes of every claim, in order.
    private func outcomes() throws -> [String: [VettingIndex.OutcomeEntry]] {
        var (evidence, independent) = try weighedResults()
        var tags = try outcomeTags()
        var outcomes: [String: [VettingIndex.OutcomeEntry]] = [:]
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT outcome.claim, outcome.id, outcome.name, body.leadStudy, body.leadResult, computed.verdict, certainty,
                    computed.effectClass, statement,
                    EXISTS (SELECT 1 FROM bodyAssessment WHERE claim = outcome.claim AND outcome = outcome.id)
                FROM outcome
                LEFT JOIN body ON body.claim = outcome.claim AND body.outcome = outcome.id AND body.position = 0
                LEFT JOIN outcomeAssessment AS computed ON computed.claim = outcome.claim AND computed.outcome = outcome.id
                ORDER BY outcome.claim, outcome.position
                """)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let claim = try reader.text()
            let id = try reader.text()
            let key = OutcomeKey(claim: claim, outcome: id)
            let name = try reader.text()
            let leadStudy: CitationKey? = try reader.optionalValue()
            let leadResult: Identifier<StudyResult>? = try reader.optionalValue()
            let verdict: Verdict? = try reader.optionalValue()
            let certainty: Certainty? = try reader.optionalValue()
            let effectClass: EffectClass? = try reader.optionalValue()
            let statement = try reader.optionalText()
            let hasBody = try reader.integer() == 1
            var lead: ResultReference?
            if let leadStudy, let leadResult { lead = ResultReference(study: leadStudy, result: leadResult) }
            outcomes[claim, default: []].append(
                VettingIndex.OutcomeEntry(
                    id: Identifier(id), name: name, lead: lead, evidence: evidence.removeValue(forKey: key) ?? [],
                    independentEvidence: independent.removeValue(forKey: key) ?? [],
                    assessment: verdict.map {
                        VettingIndex.OutcomeVerdict(
                            verdict: $0, certainty: certainty, effectClass: effectClass,
                            tags: tags.removeValue(forKey: key) ?? [], statement: statement ?? "", hasBody: hasBody)
                    }))
        }
        return outcomes
    }

    /// The results of the main bodies, and those of the independent ones.
    private func weighedResults() throws -> (main: [OutcomeKey: [WeighedResult]], independent: [OutcomeKey: [WeighedResult]]) {
        var main: [OutcomeKey: [WeighedResult]] = [:]
        var independent: [OutcomeKey: [WeighedResult]] = [:]
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT claim, outcome, body, study, result, bearing, directness FROM weighedResult
                ORDER BY claim, outcome, body, position
                """)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let key = OutcomeKey(claim: try reader.text(), outcome: try reader.text())
            let isMain = try reader.integer() == 0
            let result = WeighedResult(
                study: try reader.value(), result: try reader.value(), bearing: try reader.value(), directness: try reader.value())
            if isMain { main[key, default: []].append(result) } else { independent[key, default: []].append(result) }
        }
        return (main, independent)
    }

    private func outcomeTags() throws -> [OutcomeKey: [VerdictTag]] {
        var tags: [OutcomeKey: [VerdictTag]] = [:]
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT claim, outcome, name, detail FROM tag WHERE outcome IS NOT NULL AND body IS NULL
                ORDER BY claim, outcome, position
                """)
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let key = OutcomeKey(claim: try reader.text(), outcome: try reader.text())
            tags[key, default: []].append(VerdictTag(try reader.text(), detail: try reader.optionalText()))
        }
        return tags
    }

    private func labels() throws -> [CitationKey: String] {
        var labels: [CitationKey: String] = [:]
        let cursor = try Row.fetchCursor(database, sql: "SELECT reference, label FROM citation")
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            labels[try reader.value()] = try reader.text()
        }
        return labels
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
