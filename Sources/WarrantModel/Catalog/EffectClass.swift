/// Where an effect lies on the claim's own axis, whose positive side is what the claim asserts.
public enum EffectClass: String, Sendable, Hashable, Codable, CaseIterable {
    /// At least the minimal important difference on the claimed side; or, with none on file, an interval wholly on that side.
    case important = "IMPORTANT"
    /// On the claimed side, but less than important.
    case small = "SMALL"
    /// Little or none.
    case little = "LITTLE"
    /// On the side against the claim.
    case opposite = "OPPOSITE"
    /// The interval reaches important effects on both sides.
    case unclear = "UNCLEAR"
}
