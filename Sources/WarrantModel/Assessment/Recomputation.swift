/// A published pooled estimate beside what its printed rows give.
public struct Recomputation: Sendable, Hashable, Codable {
    /// How many studies were pooled.
    public let studies: Int
    /// The published estimate, on its natural scale.
    public let published: Double
    /// The nearest recomputed estimate, on the same scale.
    public let recomputed: Double
    /// The lower limit of the recomputed interval.
    public let low: Double
    /// The upper limit of the recomputed interval.
    public let high: Double
    /// The method that came nearest.
    public let method: String

    public init(studies: Int, published: Double, recomputed: Double, low: Double, high: Double, method: String) {
        self.studies = studies
        self.published = published
        self.recomputed = recomputed
        self.low = low
        self.high = high
        self.method = method
    }

    /// How far apart the two are, on the natural scale.
    public var difference: Double { recomputed - published }

    /// Whether the difference is more than rounding explains: rows and pool are printed to two digits, so half a
    /// unit of the last digit each.
    public var isBeyondRounding: Bool { abs(difference) > 0.011 * max(1, abs(published)) }
}
