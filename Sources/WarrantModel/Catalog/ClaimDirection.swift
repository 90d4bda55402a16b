/// What a claim asserts; it fixes which side of no effect counts as "the claimed side".
public enum ClaimDirection: String, Sendable, Hashable, Codable, CaseIterable {
    /// The outcome becomes better.
    case benefit
    /// The outcome becomes worse.
    case harm
    /// Two things go together.
    case association
    /// Nothing is gained, or nothing is lost.
    case noEffect
    /// A test finds what it is meant to find.
    case accuracy
}
