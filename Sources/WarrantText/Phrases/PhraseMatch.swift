/// Where a phrase stands in a text.
public struct PhraseMatch: Sendable, Hashable {
    /// The index of the phrase in the list that the automaton was made from.
    public var phrase: Int { Int(number) }

    /// Its words, as indices into the word table.
    public var words: Range<Int> { Int(start)..<Int(end) }

    // Small, because a long text has many.
    private let number: UInt32
    private let start: UInt32
    private let end: UInt32

    public init(phrase: Int, words: Range<Int>) {
        number = UInt32(phrase)
        start = UInt32(words.lowerBound)
        end = UInt32(words.upperBound)
    }
}
