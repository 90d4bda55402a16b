/// Whether anybody looked for evidence about a claim.
public struct ClaimSearch: Sendable, Hashable, Codable {
    /// Whether a search is on record.
    public var documented: Bool
    /// What was searched, and what was found.
    public var note: String

    public init(
        documented: Bool, note: String
    ) {
        self.documented = documented
        self.note = note
    }
}
