/// A curated rating in one domain, with its reason.
public struct DomainJudgment: Sendable, Hashable, Codable {
    /// The rating.
    public var rating: DomainRating
    /// Why, in one sentence, with the data behind it.
    public var reason: String

    public init(
        rating: DomainRating, reason: String
    ) {
        self.rating = rating
        self.reason = reason
    }
}
