/// What vetting found in a document.
public struct VettingReport: Sendable, Hashable {
    /// Every sentence, in order; only those with findings or claims when the report was asked to be short.
    public var sentences: [VettedSentence]
    /// By place, then rule.
    public var findings: [VettingFinding]

    /// Whether a finding is at or above a severity.
    public func fails(on severity: Severity) -> Bool {
        findings.contains { $0.severity >= severity }
    }
}
