/// A word of cooked text, with its place and its folded form.
public struct Word: Sendable, Hashable {
    /// What stands between a word and the one before it.
    public enum Gap: UInt8, Sendable, Hashable, Comparable {
        /// White space, a hyphen, or a slash-free join: a phrase may run across.
        case joined
        /// Quotation marks as well: a phrase may still run across ("upper" care).
        case quoted
        /// Any other mark: comma, colon, dash, bracket, placeholder.
        case punctuated
        /// The end of a sentence or of a block, or the start of the text.
        case broken

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where it stands in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// Whether it begins with a digit: `5`, `3.5`, `1,000`. A percent sign after a number is a word of its own.
    public var isNumber: Bool { flags & 1 != 0 }
    /// Whether its first letter is uppercase.
    public var isCapitalized: Bool { flags & 2 != 0 }
    /// What stands before it.
    public let gap: Gap

    let start: UInt32
    let end: UInt32
    let foldedStart: UInt32
    let foldedLength: UInt32
    /// Of the folded bytes; see `WordHash`.
    let hash: UInt32
    let flags: UInt8

    var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedStart + foldedLength) }
}
