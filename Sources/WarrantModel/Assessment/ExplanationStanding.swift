/// How an explanation stands: a chain is no stronger than its weakest necessary link.
public struct ExplanationStanding: Sendable, Hashable, Codable {
    /// The explanation.
    public var explanation: Identifier<Explanation>
    /// The verdict of its weakest necessary claim; not assessed when it has none.
    public var verdict: Verdict
    /// That claim.
    public var weakestLink: Identifier<Claim>?
    /// The necessary claims, in causal order.
    public var links: [Identifier<Claim>]
    /// Treatments sold with it that are at least partly supported; they do not vouch for it.
    public var workingTreatments: [Identifier<Claim>]
    /// Why, in one line.
    public var reason: String

    public init(
        explanation: Identifier<Explanation>, verdict: Verdict, weakestLink: Identifier<Claim>? = nil,
        links: [Identifier<Claim>], workingTreatments: [Identifier<Claim>], reason: String
    ) {
        self.explanation = explanation
        self.verdict = verdict
        self.weakestLink = weakestLink
        self.links = links
        self.workingTreatments = workingTreatments
        self.reason = reason
    }
}
