/// The share that a frequency word of a claim implies, in percent of the share its lead result reports.
///
/// "Every" implies at least 95; where the result counts the opposite event, the band is turned round.
public struct ProportionBand: Sendable, Hashable, Codable {
    /// The word, such as "every" or "most".
    public var word: String
    /// The lowest share implied, 0 to 100.
    public var low: Double
    /// The highest share implied, 0 to 100.
    public var high: Double

    public init(
        word: String, low: Double, high: Double
    ) {
        self.word = word
        self.low = low
        self.high = high
    }
}
