/// What an explanation needs a claim for.
public enum ClaimRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// The explanation fails without it.
    case necessary
    case supporting
    /// What one should do if the explanation holds.
    case implication
    case peripheral
}
