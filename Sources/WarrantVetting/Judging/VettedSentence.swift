public import WarrantModel

/// A sentence of a document as vetting read it.
public struct VettedSentence: Sendable, Hashable {
    /// Its place in `Prose.sentences`.
    public var place: Int
    /// Its bytes in the file, end exclusive.
    public var range: Range<Int>
    /// From 1.
    public var line: Int
    /// From 1, in UTF-8 bytes.
    public var column: Int
    /// The sentence as a reader sees it, markup gone.
    public var text: String
    public var reading: SentenceReading
    /// The claims it may carry, likeliest first; those below the acceptance are shown and not judged.
    public var claims: [ClaimMatch]
    /// The places of its findings in the report.
    public var findings: [Int]

    public var isHealthClaim: Bool { reading.isHealthClaim }
    public var strength: AssertionStrength { reading.strength.value }
    public var polarity: Polarity { reading.polarity.value }
    public var voice: Voice { reading.voice.value }
    public var causalLevel: Int { reading.causalLevel.value }
}
