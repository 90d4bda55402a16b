public import WarrantModel

/// A claim as a summary shows it.
public struct SummaryClaim: Sendable, Hashable {
    /// An outcome of the claim, with how its certainty came about.
    public struct Outcome: Sendable, Hashable {
        /// The outcome.
        public let id: Identifier<WarrantModel.Outcome>
        /// What is measured.
        public let name: String
        /// Which way its decisive body of evidence points.
        public let leaning: EvidenceLeaning
        /// How sure that body is; nil where there is none.
        public let certainty: Certainty?
        /// Where its effect lies on the claim's axis; nil where there is no body.
        public let effectClass: EffectClass?
        /// Whether it decides the claim's verdict.
        public let isDecisive: Bool
        /// Verdict, certainty and what the evidence says.
        public let statement: SummaryStatement
        /// The estimate adopted, where there is one.
        public let estimate: SummaryStatement?
        /// Where certainty started and what each domain took off.
        public let profile: [SummaryStatement]
        /// The same as data, for the bar that shows it.
        public let certaintyProfile: CertaintyAssessment?
        /// Results that can be read side by side: the same measure in the same unit, each with its interval.
        public let forests: [ForestFigure]
    }

    /// The claim.
    public let id: Claim.ID
    /// What its explanation needs it for.
    public let role: ClaimRole
    /// What the evidence says about it.
    public let verdict: Verdict
    /// The certainty of the outcome that decided; nil where no body was rated.
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
