public import WarrantModel

extension Store {
    /// Returns what the database says about itself, with the digests of the files it was compiled from.
    public func state() throws(StoreError) -> StoreState {
        try read { try StateQueries($0).state() }
    }

    /// Returns what tells whether the database is up to date with its text files.
    public func compiledSources() throws(StoreError) -> CompiledSources {
        try read { try StateQueries($0).compiledSources() }
    }

    /// Returns the files of these paths that the database was compiled from, by path.
    public func sourceFiles(_ paths: Set<String>) throws(StoreError) -> [SourceFile] {
        try read { try StateQueries($0).files(.only(paths)) }
    }

    /// Returns the whole catalogue, equal to the one compiled.
    public func catalog() throws(StoreError) -> Catalog {
        try read { try CatalogLoader($0).catalog() }
    }

    /// Returns the whole catalogue with every computed result, equal to what was compiled.
    public func evaluation() throws(StoreError) -> Evaluation {
        try read { database in
            let computed = AssessmentLoader(database)
            return Evaluation(
                catalog: try CatalogLoader(database).catalog(), assessments: try computed.assessments(.all),
                standings: try computed.standings())
        }
    }

    /// Returns a small catalogue: the claims of these ids with their assessments, the studies they weigh with
    /// their references, and all topics, documents, concepts and standings. Ids that are not there are left out.
    public func evaluation(of claims: Set<Claim.ID>) throws(StoreError) -> Evaluation {
        let ids = Set(claims.map(\.rawValue))
        return try read { database in
            let computed = AssessmentLoader(database)
            return Evaluation(
                catalog: try CatalogLoader(database).catalog(of: ids),
                assessments: try computed.assessments(.only(ids)), standings: try computed.standings())
        }
    }

    /// Returns the assessments of these claims, by claim.
    public func assessments(of claims: Set<Claim.ID>) throws(StoreError) -> [ClaimAssessment] {
        let ids = Set(claims.map(\.rawValue))
        return try read { try AssessmentLoader($0).assessments(.only(ids)) }
    }

    /// Returns the references of these keys, by key; all of them for nil.
    public func references(_ keys: Set<CitationKey>? = nil) throws(StoreError) -> [Reference] {
        let scope = keys.map { Scope.only($0.map(\.rawValue)) } ?? .all
        return try read { try CatalogLoader($0).references(scope) }
    }

    /// Returns the studies of these references, by key; all of them for nil.
    public func studies(_ keys: Set<CitationKey>? = nil) throws(StoreError) -> [Study] {
        let scope = keys.map { Scope.only($0.map(\.rawValue)) } ?? .all
        return try read { try CatalogLoader($0).studies(scope) }
    }

    /// Returns the claims of these ids, by id. Ids that are not there are left out.
    public func claims(_ ids: Set<Claim.ID>) throws(StoreError) -> [Claim] {
        try read { try CatalogLoader($0).claims(.only(ids.map(\.rawValue))) }
    }

    /// Returns the searches on record for these claims, in order.
    public func searches(for claims: Set<Claim.ID>) throws(StoreError) -> [SearchRecord] {
        try read { try CatalogLoader($0).searches(.only(claims.map(\.rawValue))) }
    }

    /// Returns the ids of the concepts of the lexicon, in order.
    public func conceptIDs() throws(StoreError) -> [Identifier<Concept>] {
        try read { try ClaimQueries($0).conceptIDs() }
    }

    /// Returns the documents, by id.
    public func documents() throws(StoreError) -> [Document] {
        try read { try CatalogLoader($0).documents() }
    }

    /// Returns the topics with their explanations, by id.
    public func topics() throws(StoreError) -> [Topic] {
        try read { try CatalogLoader($0).topics() }
    }

    /// Returns the ids of every claim.
    public func claimIDs() throws(StoreError) -> [Claim.ID] {
        try read { try ClaimQueries($0).ids() }
    }

    /// Returns the ids of the claims that weigh, adopt or pool a result of these studies: those whose
    /// assessment may change with them.
    public func claims(weighing studies: Set<CitationKey>) throws(StoreError) -> [Claim.ID] {
        let keys = studies.map(\.rawValue)
        return try read { try ClaimQueries($0).ids(weighing: keys) }
    }

    /// Returns what the standings of these explanations rest on: their claims, and those that their chains name.
    public func claimStandings(in explanations: Set<Explanation.ID>) throws(StoreError) -> [ClaimStanding] {
        try read { try ClaimQueries($0).standings(in: explanations.map(\.rawValue)) }
    }

    /// Returns what the standings of explanations need to know about these claims, by id.
    public func claimStandings(of claims: Set<Claim.ID>) throws(StoreError) -> [ClaimStanding] {
        try read { try ClaimQueries($0).standings(of: claims.map(\.rawValue)) }
    }

    /// Returns the claims that pass a filter, short, by id.
    public func claimSummaries(_ filter: ClaimFilter = ClaimFilter()) throws(StoreError) -> [ClaimSummary] {
        try read { try ClaimQueries($0).summaries(filter) }
    }

    /// Returns what vetting needs and no more: claims with phrasings and ceilings, concepts, and lead citations.
    public func vettingIndex() throws(StoreError) -> VettingIndex {
        try read { try VettingQueries($0).index() }
    }

    /// Returns claims and studies that hold the words of `query`, best first.
    ///
    /// Words match by their English stem, without regard to case and accents; words in double quotes match as
    /// a phrase. Everything must match; when nothing does, beginnings of words count, then any of the words.
    /// No query is an error: punctuation is ignored, and one without words finds nothing.
    public func search(
        _ query: String, in scope: SearchScope = .everything, limit: Int = 20
    ) throws(StoreError) -> [SearchHit] {
        try read { try SearchQueries($0).hits(query, in: scope, limit: limit) }
    }

    /// Returns what is wrong with the file itself, in SQLite's words; empty when it is sound.
    /// Complexity: reads the whole file.
    public func integrityProblems() throws(StoreError) -> [String] {
        try read { try IntegrityQueries($0).problems() }
    }
}
