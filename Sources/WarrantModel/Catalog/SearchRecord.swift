/// A search that was made for evidence about a claim, and what came of it.
public struct SearchRecord: Sendable, Hashable, Codable {
    /// The claim searched for.
    public var claim: Identifier<Claim>
    /// The searches, as they were worded.
    public var searched: [String]
    /// What was found, or not.
    public var note: String

    public init(
        claim: Identifier<Claim>, searched: [String], note: String
    ) {
        self.claim = claim
        self.searched = searched
        self.note = note
    }
}
