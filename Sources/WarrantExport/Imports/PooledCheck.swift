public import WarrantModel

/// A published pooled result beside the one recomputed from its rows.
public struct PooledCheck: Sendable, Hashable {
    public let published: Effect
    /// The recomputed estimate and interval, on the scale of the published one; nil when the rows cannot be pooled.
    public let estimate, low, high: Double?
    /// Whether estimate and limits differ by at most 2% of the published interval's width.
    public let agrees: Bool
    /// How it was recomputed, or why not.
    public let note: String
}
