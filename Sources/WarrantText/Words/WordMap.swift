/// Texts by folded word, looked up without making a string of the word.
public struct WordMap: ExpressibleByDictionaryLiteral, Sendable {
    private let words: WordList
    private let texts: [String]

    /// - Parameter entries: The words differ.
    public init(dictionaryLiteral entries: (String, String)...) {
        words = WordList(entries.map(\.0))
        texts = entries.map(\.1)
    }

    /// The text of a word of a table; nil when it has none. Complexity: O(length of the word).
    public subscript(table: WordTable, word: Int) -> String? {
        words.place(of: word, in: table).map { texts[$0] }
    }
}
