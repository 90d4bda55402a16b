/// A body of evidence: everything weighed for one claim and one outcome.
public struct EvidenceBody: Sendable, Hashable, Codable {
    /// The estimate adopted; nil when none is.
    public var lead: ResultReference?
    /// Results for the engine to pool; nil when a published estimate is adopted.
    public var pool: PoolPlan?
    /// What it compares with, where that is on file.
    public var comparatorClass: ComparatorClass?
    /// Which way round the lead compares.
    public var contrast: Contrast
    /// Everything weighed, the lead included.
    public var evidence: [WeighedResult]

    public init(
        lead: ResultReference? = nil, pool: PoolPlan? = nil, comparatorClass: ComparatorClass? = nil,
        contrast: Contrast = .same, evidence: [WeighedResult]
    ) {
        self.lead = lead
        self.pool = pool
        self.comparatorClass = comparatorClass
        self.contrast = contrast
        self.evidence = evidence
    }
}
