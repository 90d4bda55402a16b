/// What sort of thing a concept is.
public enum ConceptKind: String, Sendable, Hashable, Codable, CaseIterable {
    case anatomy
    case condition
    case exposure
    case intervention
    case mechanism
    case outcome
    case professional
}
