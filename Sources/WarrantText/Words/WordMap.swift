/// Texts by folded word, looked up without making a string of the word.
public struct WordMap: ExpressibleByDictionaryLiteral, Sendable {
    private var words = Vocabulary()
    private var texts: [String] = []

    public init(dictionaryLiteral entries: (String, String)...) {
        for (word, text) in entries where words.intern(Array(word.utf8)[...]) == texts.count { texts.append(text) }
    }

    /// The text of a word of a table; nil when it has none. Complexity: O(length of the word).
    public subscript(table: WordTable, word: Int) -> String? {
        let found = words.find(table.folded.span, table.words[word].foldedRange, hash: table.words[word].hash)
        return found < 0 ? nil : texts[Int(found)]
    }
}
