/// The share that a frequency word of a claim implies, in percent.
///
/// "Every" implies at least 95.
public struct ProportionBand: Sendable, Hashable, Codable {
    /// The word, such as "every" or "most".
    public var word: String
    /// The lowest share implied, 0 to 100.
    public var low: Double
    /// The highest share implied, 0 to 100.
    public var high: Double
    /// Whether the lead result counts the opposite event, so that its share is taken from 100.
    public var leadCountsOpposite: Bool

    public init(
        word: String, low: Double, high: Double, leadCountsOpposite: Bool = false
    ) {
        self.word = word
        self.low = low
        self.high = high
        self.leadCountsOpposite = leadCountsOpposite
    }
}
