public import WarrantModel

/// One explanation in a summary. Every explanation has the same parts in the same order.
public struct SummarySection: Sendable, Hashable {
    /// The explanation.
    public let explanation: Explanation.ID
    /// Its title.
    public let title: String
    /// The parts it has, in order.
    public var parts: [SummaryPart]
    /// The account in its own best terms.
    public var account: SummaryStatement
    /// Who puts it forward, and what they gain.
    public var saidBy: [SummaryStatement]
    /// How the explanation stands as a chain.
    public var standing: [SummaryStatement]
    /// Its claims: necessary ones in causal order, then the others.
    public var claims: [SummaryClaim]
    /// The evidence for its claims, strongest first.
    public var evidenceFor: [SummaryEvidence]
    /// The evidence against its claims, strongest first.
    public var evidenceAgainst: [SummaryEvidence]
    /// What the evidence leaves open.
    public var unknown: [SummaryStatement]
    /// Results without a clear direction, strongest first.
    public var evidenceUnclear: [SummaryEvidence]
    /// What would change the verdicts.
    public var change: [SummaryStatement]
    /// Harms to mention whatever the verdict.
    public var harms: [SummaryStatement]
}
