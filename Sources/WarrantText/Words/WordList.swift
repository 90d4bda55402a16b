/// Some words in order, which are looked up without making strings of the words of a text.
public struct WordList: Sendable {
    private var words = Vocabulary()

    /// - Parameter words: Folded words; of equal ones the first counts.
    public init(_ words: some Sequence<String>) {
        for word in words { _ = self.words.intern(Array(word.utf8)[...]) }
    }

    /// Returns the place of a word of a table; nil when it is not in the list. Complexity: O(length of the word).
    public func place(of word: Int, in table: WordTable) -> Int? {
        let found = words.find(table.folded.span, table.words[word].foldedRange, hash: table.words[word].hash)
        return found < 0 ? nil : Int(found)
    }
}
