/// A rating that the engine works out for a domain where the data allow it, with its arithmetic.
public struct DomainProposal: Sendable, Hashable, Codable {
    /// The domain.
    public var domain: CertaintyDomain
    /// The rating proposed.
    public var rating: DomainRating
    /// How it was worked out, with the figures.
    public var arithmetic: String
    /// The rule followed.
    public var source: String
    /// How far that rule's source was checked.
    public var mark: EvidenceMark

    public init(
        domain: CertaintyDomain, rating: DomainRating, arithmetic: String, source: String,
        mark: EvidenceMark
    ) {
        self.domain = domain
        self.rating = rating
        self.arithmetic = arithmetic
        self.source = source
        self.mark = mark
    }
}
