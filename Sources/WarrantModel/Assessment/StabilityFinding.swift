/// A single change that would flip a verdict.
public struct StabilityFinding: Sendable, Hashable, Codable {
    /// The change.
    public var change: String
    /// The verdict it would give.
    public var verdict: Verdict

    public init(
        change: String, verdict: Verdict
    ) {
        self.change = change
        self.verdict = verdict
    }
}
