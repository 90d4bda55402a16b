/// How far a bibliographic record was checked.
public enum Verification: String, Sendable, Hashable, Codable, CaseIterable {
    /// The page was read and shows every field.
    case read
    /// Some field was not seen.
    case partial
}
