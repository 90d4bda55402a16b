public import WarrantModel

/// What a compile changes in the database, applied as a whole or not at all.
///
/// Records given replace those of the same id. The lexicon and the searches, each one file, are replaced as
/// a whole when given.
public struct CatalogUpdate: Sendable {
    /// The generation this update was worked out against (``StoreState/generation``); nil to apply it to any.
    public var base: Int?
    /// What computed the assessments: a version, or a digest of the rules.
    public var engine: String
    /// Whether everything else in the database goes.
    public var replacesEverything = false

    public var topics: [Topic] = []
    public var removedTopics: [Topic.ID] = []
    public var claims: [Claim] = []
    public var removedClaims: [Claim.ID] = []
    /// The whole lexicon, in order; nil leaves it as it is.
    public var concepts: [Concept]?
    public var references: [Reference] = []
    public var removedReferences: [CitationKey] = []
    public var studies: [Study] = []
    public var removedStudies: [CitationKey] = []
    public var documents: [Document] = []
    public var removedDocuments: [Document.ID] = []
    /// Every search on record, in order; nil leaves them as they are.
    public var searches: [SearchRecord]?
    /// Assessments of the claims above and of those that a change elsewhere affects.
    public var assessments: [ClaimAssessment] = []
    /// Standings of the explanations above and of those that a change elsewhere affects.
    public var standings: [ExplanationStanding] = []
    public var files: [SourceFile] = []
    public var removedFiles: [String] = []

    /// An update that changes nothing yet.
    public init(base: Int? = nil, engine: String) {
        self.base = base
        self.engine = engine
    }

    /// Replaces whatever the database holds by an evaluation and the files it was read from.
    public init(replacingEverythingWith evaluation: Evaluation, files: [SourceFile], engine: String) {
        self.init(engine: engine)
        replacesEverything = true
        topics = evaluation.catalog.topics
        claims = evaluation.catalog.claims
        concepts = evaluation.catalog.concepts
        references = evaluation.catalog.references
        studies = evaluation.catalog.studies
        documents = evaluation.catalog.documents
        searches = evaluation.catalog.searches
        assessments = evaluation.assessments
        standings = evaluation.standings
        self.files = files
    }
}

extension CatalogUpdate {
    /// How many records it writes or removes; the unit in which progress is told.
    public var count: Int {
        topics.count + removedTopics.count + claims.count + removedClaims.count + (concepts == nil ? 0 : 1)
            + references.count + removedReferences.count + studies.count + removedStudies.count
            + documents.count + removedDocuments.count + (searches == nil ? 0 : 1) + assessments.count
            + standings.count + files.count + removedFiles.count
    }
}
