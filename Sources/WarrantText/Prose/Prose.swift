/// The prose of a document: its words without markup, each with its exact bytes in the file.
///
/// Rules read `cooked`, the text as a reader sees it; reports quote the file. `sourceRange(of:)` leads
/// from one to the other.
public struct Prose: Sendable {
    public let source: SourceText

    /// The blocks in the order of the file. A block's attached ones (alt texts …) come right after it.
    public let blocks: [ProseBlock]

    /// The sentences in the order of `blocks`.
    public let sentences: [Sentence]

    /// The comments of the file, in order; comments inside hidden parts are included.
    public let comments: [ProseComment]

    /// The text of all blocks, one after the other, each followed by a zero byte.
    ///
    /// Always valid UTF-8. Markup is gone, entities and escapes are decoded, runs of white space are one space, a
    /// hard line break is a line feed, and code or anything else without words that stands in a sentence is
    /// U+FFFC. Bytes that are not UTF-8, and zero bytes, read U+FFFD.
    public let cooked: [UInt8]

    /// What a person should know about the file itself, such as bytes that are not UTF-8.
    public let problems: [Diagnostic]

    let map: OffsetMap

    /// Reads a file in a format; the format its name tells when none is given. Complexity: about O(n).
    public static func read(_ source: SourceText, as format: ProseFormat? = nil) -> Prose {
        (format ?? .guessed(forFile: source.name)).reader.read(source)
    }

    /// Returns the bytes of the file that a nonempty range of `cooked` came from.
    ///
    /// The range must lie within one block. A range that cuts through a decoded entity gives all of it.
    /// Complexity: O(log n + pieces of markup inside the range).
    public func sourceRange(of cookedRange: Range<Int>) -> Range<Int> {
        precondition(!cookedRange.isEmpty, "an empty range has no place in the file")
        return map.sourceRange(of: cookedRange)
    }

    /// Returns the cooked text of a range of `cooked`.
    public func cookedText(in range: Range<Int>) -> String {
        String(decoding: cooked[range], as: UTF8.self)
    }

    /// Returns a sentence as a reader sees it.
    public func text(of sentence: Sentence) -> String {
        cookedText(in: sentence.cookedRange)
    }
}
