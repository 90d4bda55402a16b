public import WarrantModel

/// A weighed result as a summary shows it.
public struct SummaryEvidence: Sendable, Hashable {
    /// Where a result stands in the summary.
    public enum Side: String, Sendable, Hashable, CaseIterable {
        case supports = "for"
        case opposes = "against"
        /// Mixed, or without a clear effect: under what is not known.
        case unclear
        /// Too far from the question, opinion or background: shown, never counted.
        case context
    }

    /// The claim it was weighed for.
    public let claim: Claim.ID
    /// The outcome it was weighed for.
    public let outcome: Identifier<Outcome>
    /// The result, with the judgment about it.
    public let weighed: WeighedResult
    /// The design of its study.
    public let design: StudyDesign
    /// How many people it rests on, where printed.
    public let participants: Int?
    /// Where it stands.
    public let side: Side
    /// What was found, with figures, design, directness, citation and page.
    public let statement: SummaryStatement
    /// What limits it.
    public let limits: SummaryStatement

    public init(
        claim: Claim.ID, outcome: Identifier<Outcome>, weighed: WeighedResult, design: StudyDesign,
        participants: Int?, side: Side, statement: SummaryStatement, limits: SummaryStatement
    ) {
        self.claim = claim
        self.outcome = outcome
        self.weighed = weighed
        self.design = design
        self.participants = participants
        self.side = side
        self.statement = statement
        self.limits = limits
    }
}
