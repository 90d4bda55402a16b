/// Numbers the different words of texts as they are met, because few of them make up most of a text.
public struct WordNumbers: Sendable {
    private var words = Vocabulary()
    /// Counts how often it started afresh.
    private(set) var generation = 0

    /// How many words it remembers before it starts afresh, so that hostile input cannot fill the memory.
    static let capacity = 1 << 16

    public init() {}

    /// How many words it knows.
    var count: Int { words.count }

    /// Returns the folded word of a number.
    subscript(number: Int) -> ArraySlice<UInt8> { words[number] }

    /// Returns the number of every word of a table. Complexity: O(n).
    public mutating func numbers(of table: WordTable) -> [Int32] {
        if words.count >= Self.capacity { (words, generation) = (Vocabulary(), generation + 1) }
        var numbers: [Int32] = []
        numbers.reserveCapacity(table.words.count)
        for word in table.words {
            let known = words.find(table.folded.span, word.foldedRange, hash: word.hash)
            numbers.append(known >= 0 ? known : add(table.folded[word.foldedRange]))
        }
        return numbers
    }

    @inline(never)
    private mutating func add(_ word: ArraySlice<UInt8>) -> Int32 {
        Int32(words.intern(word))
    }
}
