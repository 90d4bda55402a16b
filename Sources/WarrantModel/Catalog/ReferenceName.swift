/// The name of a person or body that wrote a reference.
public struct ReferenceName: Sendable, Hashable, Codable {
    /// The family name.
    public var family: String?
    /// Given names or initials.
    public var given: String?
    /// The whole name, where it does not divide: a body, or "et al.".
    public var literal: String?

    public init(
        family: String? = nil, given: String? = nil, literal: String? = nil
    ) {
        self.family = family
        self.given = given
        self.literal = literal
    }
}
