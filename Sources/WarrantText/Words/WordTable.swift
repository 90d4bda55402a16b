/// The words of a text, read once and shared by every rule and automaton.
///
/// A word is a run of letters, digits and combining marks. An apostrophe inside belongs to it (`don't`, `runner's`), and so
/// do the points and commas of a number (`3.5`, `1,000`). A hyphen does not: "pain-free" is two joined words. The *folded*
/// form is in lower case, with typographic apostrophes made straight and invisible characters (soft hyphens …) left out.
public struct WordTable: Sendable {
    /// The words in order.
    public let words: [Word]

    /// The words of each sentence, when the table was made from prose, or of each text, when from several; else empty.
    public let sentences: [Range<Int>]

    /// The folded bytes of all words, one after the other.
    let folded: [UInt8]

    init(words: [Word], folded: [UInt8], sentences: [Range<Int>] = []) {
        self.words = words
        self.folded = folded
        self.sentences = sentences
    }

    /// Reads the words of a document. Complexity: O(n).
    public init(_ prose: Prose) {
        var tokenizer = Tokenizer(expectedBytes: prose.cooked.count)
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(prose.sentences.count)
        for sentence in prose.sentences {
            let first = tokenizer.count
            tokenizer.read(prose.cooked, sentence.cookedRange)
            sentences.append(first..<tokenizer.count)
        }
        self.init(words: tokenizer.words, folded: tokenizer.folded, sentences: sentences)
    }

    /// Reads the words of some strings, each as a sentence. Complexity: O(n).
    init(each texts: some Sequence<String>) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(bytes.count)
        }
        var tokenizer = Tokenizer(expectedBytes: bytes.count)
        var sentences: [Range<Int>] = []
        var start = 0
        for end in ends {
            let first = tokenizer.count
            if start < end { tokenizer.read(bytes, start..<end) }
            sentences.append(first..<tokenizer.count)
            start = end
        }
        self.init(words: tokenizer.words, folded: tokenizer.folded, sentences: sentences)
    }

    /// Reads the words of a piece of valid UTF-8. Complexity: O(n).
    public init(_ text: [UInt8]) {
        var tokenizer = Tokenizer(expectedBytes: text.count)
        tokenizer.read(text, text.indices)
        self.init(words: tokenizer.words, folded: tokenizer.folded)
    }

    /// Reads the words of a string. Complexity: O(n).
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Returns the folded bytes of a word.
    public func foldedBytes(_ index: Int) -> ArraySlice<UInt8> {
        folded[words[index].foldedRange]
    }

    /// Returns the first folded byte of a word; 0 when all of it is invisible.
    public func firstFoldedByte(_ index: Int) -> UInt8 {
        words[index].foldedLength == 0 ? 0 : folded[Int(words[index].foldedStart)]
    }

    /// Returns the folded form of a word.
    public func foldedText(_ index: Int) -> String {
        String(decoding: foldedBytes(index), as: UTF8.self)
    }
}
