/// What a search looks through.
public enum SearchScope: String, Sendable, Hashable, CaseIterable {
    case everything
    case claims
    case studies
}
