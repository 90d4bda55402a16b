/// Finds many phrases in one pass over the words of a text.
///
/// A trie over word numbers: the first word of a phrase is found by index, every further one in a hash table of edges. A
/// hyphen and a space count the same; so do straight and typographic apostrophes, and letters of either case. A phrase
/// runs across quotation marks, but not across commas, dashes, brackets or the ends of sentences.
///
/// With `.stems`, inflections count the same too: "strengthening" finds "strengthens".
public struct PhraseAutomaton: Sendable {
    /// What must be equal for two words to match.
    public enum Comparison: Sendable, Hashable {
        case words
        case stems
    }

    public let comparison: Comparison

    /// The words, or stems, that the phrases are made of.
    public let vocabulary: Vocabulary

    /// How many phrases it was made from.
    public let phraseCount: Int

    /// The node that each word leads to from the root; 0 for none.
    private let roots: [Int32]
    private let edges: EdgeTable
    /// The first phrase that ends at a node; -1 for none.
    private let endings: [Int32]
    /// The next phrase with the same words; -1 for none.
    private let twins: [Int32]

    /// Builds an automaton. A phrase without a word never matches.
    ///
    /// Complexity: O(total length), about 1 µs per word in a release build.
    public init(_ phrases: some Sequence<String>, comparing comparison: Comparison = .words) {
        var vocabulary = Vocabulary()
        // Every different word is stemmed once.
        var words = Vocabulary()
        var forms: [Int] = []
        var roots: [Int32] = []
        var edges = EdgeTable()
        var endings: [Int32] = [-1]
        var twins: [Int32] = []
        for (phrase, text) in phrases.enumerated() {
            twins.append(-1)
            let table = WordTable(text)
            guard !table.words.isEmpty else { continue }
            var node: Int32 = 0
            for index in table.words.indices {
                let known = words.intern(table.foldedBytes(index))
                if known == forms.count {
                    let form = comparison == .stems ? Stem.of(table.foldedBytes(index))[...] : table.foldedBytes(index)
                    forms.append(vocabulary.intern(form))
                }
                let word = forms[known]
                if word == roots.count { roots.append(0) }
                var next = index == 0 ? roots[word] : edges[node, Int32(word)]
                if next == 0 {
                    next = Int32(endings.count)
                    endings.append(-1)
                    if index == 0 { roots[word] = next } else { edges.insert(node, Int32(word), next) }
                }
                node = next
            }
            twins[phrase] = endings[Int(node)]
            endings[Int(node)] = Int32(phrase)
        }
        self.comparison = comparison
        self.vocabulary = vocabulary
        self.roots = roots
        self.edges = edges
        self.endings = endings
        self.twins = twins
        self.phraseCount = twins.count
    }

    /// Returns the number in `vocabulary` of every word of a table; -1 for words that no phrase has.
    ///
    /// - Parameter cache: Remembers stems between calls; it belongs to this automaton alone.
    public func symbols(of table: WordTable, cache: inout StemCache) -> [Int32] {
        var symbols: [Int32] = []
        symbols.reserveCapacity(table.words.count)
        let folded = table.folded
        let (bytes, words) = (folded.span, table.words.span)
        switch comparison {
        case .words:
            for index in words.indices {
                symbols.append(vocabulary.find(bytes, words[index].foldedRange, hash: words[index].hash))
            }
        case .stems:
            for index in words.indices {
                symbols.append(cache.number(of: folded, words[index].foldedRange, hash: words[index].hash, in: vocabulary))
            }
        }
        return symbols
    }

    /// Returns the leftmost matches that do not overlap, the longest where several begin at one word.
    ///
    /// Of phrases with the same words, the first in the list is reported.
    public func matches(in table: WordTable, cache: inout StemCache) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        let symbols = symbols(of: table, cache: &cache)
        var index = 0
        while index < symbols.count {
            var longest: PhraseMatch?
            walk(table, symbols, from: index) { node, end in
                longest = PhraseMatch(phrase: first(endingAt: node), words: index..<end)
            }
            if let longest {
                found.append(longest)
                index = longest.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Returns every match, overlapping ones too, by first word, then length, then phrase.
    public func allMatches(in table: WordTable, cache: inout StemCache) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        let symbols = symbols(of: table, cache: &cache)
        found.reserveCapacity(symbols.count)
        for index in symbols.indices {
            walk(table, symbols, from: index) { node, end in
                var first = found.count
                var phrase = endings[Int(node)]
                while phrase >= 0 {
                    found.append(PhraseMatch(phrase: Int(phrase), words: index..<end))
                    phrase = twins[Int(phrase)]
                }
                // The twins are listed from the last to the first.
                var last = found.count - 1
                while first < last {
                    found.swapAt(first, last)
                    (first, last) = (first + 1, last - 1)
                }
            }
        }
        return found
    }

    /// Returns the leftmost-longest matches, without a cache to keep.
    public func matches(in table: WordTable) -> [PhraseMatch] {
        var cache = StemCache()
        return matches(in: table, cache: &cache)
    }

    /// Returns every match, without a cache to keep.
    public func allMatches(in table: WordTable) -> [PhraseMatch] {
        var cache = StemCache()
        return allMatches(in: table, cache: &cache)
    }

    /// Calls `visit` for each node at which a phrase ends, with the index behind its last word.
    @inline(__always)
    private func walk(_ table: WordTable, _ symbols: [Int32], from index: Int, _ visit: (Int32, Int) -> Void) {
        let first = symbols[index]
        guard first >= 0 else { return }
        var node = roots[Int(first)]
        var end = index + 1
        while node > 0 {
            if endings[Int(node)] >= 0 { visit(node, end) }
            guard end < symbols.count, symbols[end] >= 0, table.words[end].gap <= .quoted else { return }
            node = edges[node, symbols[end]]
            end += 1
        }
    }

    /// The first phrase of the list among those with the same words.
    private func first(endingAt node: Int32) -> Int {
        var phrase = endings[Int(node)]
        while twins[Int(phrase)] >= 0 { phrase = twins[Int(phrase)] }
        return Int(phrase)
    }
}
