/// What sort of proposition a claim is.
public enum ClaimKind: String, Sendable, Hashable, Codable, CaseIterable {
    case cause
    case mechanism
    case treatment
    case prevention
    case diagnosis
    case prognosis
    case testimonial
    /// Not a proposition that evidence could bear on.
    case value
}
