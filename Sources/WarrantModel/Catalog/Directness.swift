/// How well a result fits the question a claim asks (gate G1).
public enum Directness: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its PICO is the claim's.
    case direct
    /// A gap in population, intervention, comparator or outcome that can be rated.
    case indirect
    /// Another body region or technique, animals, opinion, testimony: shown, never part of a body.
    case remote
}
