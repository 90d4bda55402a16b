/// A few phrases to look for in a sentence, in plain words; where many are sought at once, `PhraseAutomaton` is faster.
///
/// Phrases are compared by folded word, as in `WordTable`: "x ray" stands in "X-ray" and in "x ray".
public struct PhraseList: ExpressibleByArrayLiteral, Sendable {
    private var phrases: [Phrase] = []
    /// The folded bytes of all words.
    private var folded: [UInt8] = []
    private var firstWords = WordBits()

    private struct Phrase {
        /// The hash of its first word.
        let firstHash: UInt32
        /// In `words`.
        let words: Range<Int>
    }

    private var words: [ListedWord] = []

    private struct ListedWord {
        let hash: UInt32
        /// In `folded`.
        let bytes: Range<Int>
    }

    public init(arrayLiteral phrases: String...) {
        for phrase in phrases { append(phrase) }
    }

    /// Adds a phrase; one without a word is never found.
    mutating func append(_ text: String) {
        let table = WordTable(text)
        guard let first = table.words.first else { return }
        let start = words.count
        for word in table.words.indices {
            let bytes = table.foldedBytes(word)
            words.append(ListedWord(hash: table.words[word].hash, bytes: folded.count..<folded.count + bytes.count))
            folded += bytes
        }
        firstWords.insert(first)
        phrases.append(Phrase(firstHash: first.hash, words: start..<words.count))
    }

    /// Whether the first word of a phrase may be among some words; when not, none of the phrases stands there.
    public func mayStand(among words: WordBits) -> Bool {
        firstWords.intersects(words)
    }

    /// Returns the words of the first phrase that stands among some words of a table; of those that begin at one word, the first
    /// of the list. Complexity: O(words · phrases) at worst.
    public func first(in words: Range<Int>, of table: WordTable) -> Range<Int>? {
        let places = table.words.span
        for start in words where firstWords.contains(places[start]) {
            for phrase in phrases where phrase.firstHash == places[start].hash && start + phrase.words.count <= words.upperBound {
                if stands(phrase, at: start, of: table) { return start..<start + phrase.words.count }
            }
        }
        return nil
    }

    private func stands(_ phrase: Phrase, at start: Int, of table: WordTable) -> Bool {
        for (offset, word) in words[phrase.words].enumerated() {
            guard table.words[start + offset].hash == word.hash,
                table.foldedBytes(start + offset).elementsEqual(folded[word.bytes])
            else { return false }
        }
        return true
    }
}

/// A sketch of a set of words: it may hold words that were never put in, but never misses one that was.
public struct WordBits: Sendable {
    // 256 bits, of which each word sets one by its hash.
    private var bits = SIMD4<UInt64>()

    public init() {}

    public init(_ words: ArraySlice<Word>) {
        for word in words { insert(word) }
    }

    mutating func insert(_ word: Word) {
        bits[Int(word.hash >> 30)] |= 1 << UInt64(word.hash >> 24 & 63)
    }

    func contains(_ word: Word) -> Bool {
        bits[Int(word.hash >> 30)] & 1 << UInt64(word.hash >> 24 & 63) != 0
    }

    func intersects(_ other: WordBits) -> Bool {
        bits & other.bits != SIMD4()
    }
}
