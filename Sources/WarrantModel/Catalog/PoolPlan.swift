/// Results that the engine pools itself.
public struct PoolPlan: Sendable, Hashable, Codable {
    /// The effect measure, by its usual letters, such as SMD.
    public var measure: String
    /// The results pooled.
    public var results: [ResultReference]

    public init(
        measure: String, results: [ResultReference]
    ) {
        self.measure = measure
        self.results = results
    }
}
