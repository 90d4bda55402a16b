public import WarrantModel

/// A balanced summary: the same shape for every explanation, every statement with the keys it rests on.
///
/// All formats render this one value, so that they say the same thing.
public struct Summary: Sendable, Hashable {
    /// A row of the overview.
    public struct Overview: Sendable, Hashable {
        public let explanation: Explanation.ID
        public let title: String
        /// The verdict of its weakest necessary claim; nil when it names no necessary claim.
        public let standing: Verdict?
        public let weakestLink: Claim.ID?
        /// How many of its claims have each verdict.
        public let counts: [Verdict: Int]
        /// Whether the summary holds a section about it.
        public let isInScope: Bool
        /// The row in words.
        public let statement: SummaryStatement
    }

    /// What it is about; nil for the whole catalogue.
    public let scope: SummaryScope?
    /// Its title.
    public let title: String
    /// Whom it concerns.
    public let population: String
    /// That it is a draft, and no advice.
    public let status: [SummaryStatement]
    /// All explanations of the topic, also those without a section of their own.
    public var overview: [Overview]
    /// The explanations.
    public var sections: [SummarySection]
    /// How verdicts are made, the date of the evidence, how far references were checked.
    public let methods: [SummaryStatement]
    /// The references cited, by key.
    public let references: [SummaryStatement]
    /// What the balance check found, filled in by the builder.
    public internal(set) var balance: [BalanceFinding]
}

extension Summary {
    /// The balance check in a sentence.
    public var balanceStatement: SummaryStatement {
        let text = balance.isEmpty
            ? "Balance check: passed. It checks, on the summary in full, that every explanation has the same parts in the same order, that every claim has its computed verdict, and that the strongest counted result for and against each claim stands with that claim."
            : "Balance check: FAILED. " + balance.map(\.message).joined(separator: "; ").closed
        return SummaryStatement("balance", text, keys: sections.map { .explanation($0.explanation) })
    }
}
