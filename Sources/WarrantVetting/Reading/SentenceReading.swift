public import WarrantModel

/// How a sentence says what it says: read from its words alone, before any claim is judged.
public struct SentenceReading: Sendable, Hashable {
    public var isHealthClaim: Bool
    /// How sure the detector is that it is a health claim, 0 to 1.
    public var healthScore: Double
    public var strength: Marked<AssertionStrength>
    public var polarity: Marked<Polarity>
    public var voice: Marked<Voice>
    /// 0 to 6 (grading methods 6.4).
    public var causalLevel: Marked<Int>
    public var advice: Marked<Advice>
    /// Words that claim for everybody or for always: "all", "every runner".
    public var universals: [Range<Int>]
    /// Words that speak to the reader about the reader: "your".
    public var addressesReader: Bool

    public init(
        isHealthClaim: Bool, healthScore: Double, strength: Marked<AssertionStrength>, polarity: Marked<Polarity>,
        voice: Marked<Voice>, causalLevel: Marked<Int>, advice: Marked<Advice>, universals: [Range<Int>],
        addressesReader: Bool
    ) {
        self.isHealthClaim = isHealthClaim
        self.healthScore = healthScore
        self.strength = strength
        self.polarity = polarity
        self.voice = voice
        self.causalLevel = causalLevel
        self.advice = advice
        self.universals = universals
        self.addressesReader = addressesReader
    }
}
