/// A stretch of prose that belongs together: a paragraph, a heading, a list item, an image's alt text.
public struct ProseBlock: Sendable, Hashable {
    public let scope: ProseScope

    /// Where its words stand in `Prose.cooked`: never empty, no space at either end.
    public let cookedRange: Range<Int>

    /// The bytes of the original file from its first to its last character; markup may lie between.
    public let sourceRange: Range<Int>

    /// The index of the nearest heading above it, in `Prose.blocks`. A heading names the one it belongs under.
    public let heading: Int?

    /// The index of the block that introduces it: for a list item, the paragraph before the list
    /// ("Benefits of foam rolling include:"), the heading right above the list, or the item that the list is nested in;
    /// for a description (`<dd>`), its term.
    public let leadIn: Int?

    /// Whether it lies inside a quotation set off as a block.
    public let isQuoted: Bool

    /// How many lists it lies in; 0 outside lists.
    public let listDepth: Int

    /// Its sentences, as indices into `Prose.sentences`; empty when it has no word.
    public internal(set) var sentences: Range<Int>
}
