public import WarrantModel

/// A claim as a summary shows it.
public struct SummaryClaim: Sendable, Hashable {
    /// An outcome of the claim, with how its certainty came about.
    public struct Outcome: Sendable, Hashable {
        /// The outcome.
        public let id: Identifier<WarrantModel.Outcome>
        /// Verdict, certainty and what the evidence says.
        public let statement: SummaryStatement
        /// The estimate adopted, where there is one.
        public let estimate: SummaryStatement?
        /// Where certainty started and what each domain took off.
        public let certainty: [SummaryStatement]
    }

    /// The claim.
    public let id: Claim.ID
    /// What it needs to be read: kind, role, verdict.
    public let role: ClaimRole
    public let verdict: Verdict
    public let certainty: Certainty?
    /// Its name in a few words.
    public let heading: SummaryStatement
    /// What it asserts, in full.
    public let assertion: SummaryStatement
    /// Verdict, certainty and role.
    public let standing: SummaryStatement
    /// Why that verdict.
    public let reason: SummaryStatement
    /// The strongest wording its evidence allows.
    public let wording: SummaryStatement
    /// What to know about the verdict, where there is anything.
    public let remarks: SummaryStatement?
    /// Its outcomes.
    public let outcomes: [Outcome]
    /// Everything weighed, strongest first.
    public var evidence: [SummaryEvidence]
    /// How far a clinician has vouched for it.
    public let review: SummaryStatement
}

extension SummaryClaim {
    /// The evidence on a side, strongest first.
    public func evidence(_ side: SummaryEvidence.Side) -> [SummaryEvidence] {
        evidence.filter { $0.side == side }
    }
}
