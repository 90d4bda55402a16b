/// Where a phrase stands in a text.
public struct PhraseMatch: Sendable, Hashable {
    /// The index of the phrase in the list that the automaton was made from.
    public let phrase: Int

    /// Its words, as indices into the word table.
    public let words: Range<Int>

    public init(phrase: Int, words: Range<Int>) {
        self.phrase = phrase
        self.words = words
    }
}
