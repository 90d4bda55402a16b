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

extension ReferenceName {
    /// Whether the entry stands for authors that the record does not name.
    package var isEtAl: Bool { literal == "et al." || literal == "et al" }
}
