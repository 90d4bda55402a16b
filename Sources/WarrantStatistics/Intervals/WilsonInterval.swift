/// The Wilson score interval of a proportion.
///
/// With `p = x/n` and the normal quantile `z`, the limits are
/// `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`.
/// They stay within 0 and 1 and behave well for small n and for shares near the ends.
///
/// - Source: Wilson 1927, J Am Stat Assoc 22:209–212 (the standard form of the formula).
public struct WilsonInterval: Sendable, Hashable {
    /// The lower limit, a proportion from 0 to 1.
    public let low: Double
    /// The upper limit, a proportion from 0 to 1.
    public let high: Double

    /// Works out the 95% interval of a count out of a total.
    ///
    /// - Parameters:
    ///   - count: How many had the event; need not be whole when it is worked back from a rounded percentage.
    ///   - total: Out of how many.
    /// - Returns: nil when the total is not above 0 or the count lies outside 0…total.
    public init?(count: Double, total: Double) {
        guard total > 0, total.isFinite, count >= 0, count <= total else { return nil }
        let z = 1.959963984540054
        let p = count / total
        let center = p + z * z / (2 * total)
        let spread = z * (p * (1 - p) / total + z * z / (4 * total * total)).squareRoot()
        let scale = 1 + z * z / total
        low = max(0, (center - spread) / scale)
        high = min(1, (center + spread) / scale)
    }
}
