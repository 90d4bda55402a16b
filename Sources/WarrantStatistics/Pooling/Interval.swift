/// An interval on the scale of the estimate it belongs to.
public struct Interval: Sendable, Hashable, Codable {
    public let low: Double
    public let high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// Whether `value` lies inside; the limits count as inside.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// Returns both limits under a monotone transformation, in order.
    public func mapped(_ transform: (Double) -> Double) -> Interval {
        let (a, b) = (transform(low), transform(high))
        return Interval(low: min(a, b), high: max(a, b))
    }
}
