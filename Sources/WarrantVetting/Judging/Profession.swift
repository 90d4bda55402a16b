/// Whose advertising it is, where that brings rules of its own.
public enum Profession: String, Sendable, Hashable, Codable, CaseIterable {
    case chiropractic
}
