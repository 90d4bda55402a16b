public import WarrantModel
public import WarrantText

/// A finding as a run reports it: at its place in a page, with what became of it.
public struct ReportedFinding: Sendable, Hashable {
    /// What became of a finding.
    public enum State: Sendable, Hashable {
        /// It is to be reported, and counts.
        case new
        /// The baseline has it.
        case known
        /// A comment in the page allows it: the suppression's place in `VettedDocument.suppressions`.
        case suppressed(Int)
        /// Its lines did not change.
        case unchanged
    }

    /// The rule's code.
    public var rule: String
    public var severity: Severity
    /// The bytes of the file, end exclusive.
    public var range: Range<Int>
    /// Where it starts, the column in UTF-8 bytes.
    public var start: SourcePosition
    /// Where it ends, end exclusive.
    public var end: SourcePosition
    /// Exactly what stands in the file at `range`.
    public var quote: String
    public var reason: String
    /// The sentence's place in the document's sentences; nil for what is found in comments.
    public var sentence: Int?
    public var claim: Claim.ID?
    public var verdict: Verdict?
    public var suggestion: Suggestion?
    public var citations: [CitationKey]
    /// Other claims that the sentence carries.
    public var related: [Claim.ID]
    public var key: FindingKey
    public var state: State

    /// Whether it is to be reported, and counts.
    public var isNew: Bool { state == .new }

    /// The lines it stands on.
    public var lines: ClosedRange<Int> { start.line...max(start.line, end.line) }
}
