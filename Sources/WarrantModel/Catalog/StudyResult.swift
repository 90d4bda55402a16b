/// One effect on one outcome, as a study reports it.
public struct StudyResult: Sendable, Hashable, Codable, Identifiable {
    /// Its name, unique within the study.
    public var id: Identifier<StudyResult>
    /// What was measured.
    public var outcome: String
    /// In whom.
    public var population: String
    /// What was done, or the exposure.
    public var intervention: String
    /// Against what.
    public var comparator: String?
    /// When.
    public var timepoint: String?
    /// The effect in numbers, where there are any.
    public var effect: Effect?
    /// Study-level data, where they were printed.
    public var rows: [StudyRow]
    /// The authors' own certainty.
    public var certaintyReported: CertaintyReported?
    /// A published risk-of-bias appraisal.
    public var riskOfBiasReported: RiskOfBiasReported?
    /// What was found, in one or two sentences.
    public var summary: String
    /// What limits it.
    public var limitations: String
    /// The page where the figures were read.
    public var readAt: String
    /// How the reader of the study related it to claims.
    public var dossier: Dossier?

    public init(
        id: Identifier<StudyResult>, outcome: String, population: String, intervention: String,
        comparator: String? = nil, timepoint: String? = nil, effect: Effect? = nil, rows: [StudyRow] = [],
        certaintyReported: CertaintyReported? = nil, riskOfBiasReported: RiskOfBiasReported? = nil,
        summary: String, limitations: String, readAt: String, dossier: Dossier? = nil
    ) {
        self.id = id
        self.outcome = outcome
        self.population = population
        self.intervention = intervention
        self.comparator = comparator
        self.timepoint = timepoint
        self.effect = effect
        self.rows = rows
        self.certaintyReported = certaintyReported
        self.riskOfBiasReported = riskOfBiasReported
        self.summary = summary
        self.limitations = limitations
        self.readAt = readAt
        self.dossier = dossier
    }
}
