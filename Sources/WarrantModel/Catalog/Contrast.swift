/// Which way round the lead result compares.
public enum Contrast: String, Sendable, Hashable, Codable, CaseIterable {
    /// As the claim does: with against without.
    case same
    /// The other way round, as poor sleep against good for a claim about good sleep.
    case reversed
}
