public import WarrantModel

/// Something vetting reports: rule, place, claim, verdict, reason, suggested wording.
public struct VettingFinding: Sendable, Hashable {
    /// The rule's code, such as `SUB-03`.
    public var rule: String
    public var severity: Severity
    /// The bytes of the file: what the finding quotes.
    public var range: Range<Int>
    /// The sentence's place in the report.
    public var sentence: Int
    public var claim: Claim.ID?
    public var verdict: Verdict?
    public var reason: String
    public var suggestion: Suggestion?
    /// The one or two studies that an editor would ask for.
    public var citations: [CitationKey]
    /// Other claims that the sentence carries.
    public var related: [Claim.ID]
}
