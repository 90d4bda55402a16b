/// What one domain did to the certainty of a body.
public struct DomainMove: Sendable, Hashable, Codable {
    /// The domain.
    public var domain: CertaintyDomain
    /// The curated rating, which stands.
    public var rating: DomainRating
    /// Levels taken off, 0 to 2.
    public var levels: Int
    /// The curated reason, which becomes the footnote.
    public var reason: String
    /// What the engine would have said, where it can say anything.
    public var proposal: DomainProposal?

    public init(
        domain: CertaintyDomain, rating: DomainRating, levels: Int, reason: String,
        proposal: DomainProposal? = nil
    ) {
        self.domain = domain
        self.rating = rating
        self.levels = levels
        self.reason = reason
        self.proposal = proposal
    }
}

extension DomainMove {
    /// Whether the engine's proposal differs from the curated rating.
    public var disagrees: Bool {
        proposal.map { $0.rating != rating } ?? false
    }
}
