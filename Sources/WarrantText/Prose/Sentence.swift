/// A sentence, or a heading, list item or table cell that does without a full stop.
public struct Sentence: Sendable, Hashable {
    /// The index of its block in `Prose.blocks`.
    public let block: Int

    /// Its place among the sentences of its block, from 0.
    public let ordinal: Int

    /// Where its words stand in `Prose.cooked`.
    public let cookedRange: Range<Int>

    /// The bytes of the original file from its first to its last character, end exclusive.
    ///
    /// The slice is what a report quotes; it may hold markup between the words.
    public let sourceRange: Range<Int>
}
