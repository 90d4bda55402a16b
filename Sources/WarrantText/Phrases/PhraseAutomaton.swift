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
    public private(set) var vocabulary = Vocabulary()

    /// Every different word of the phrases, and by its number its number in `vocabulary`, so that each is stemmed once.
    private var words = Vocabulary()
    private var forms: [Int] = []
    /// The node that each word leads to from the root; 0 for none.
    private var roots: [Int32] = []
    private var nodes = [Node()]
    private var edges = EdgeTable()
    /// The next phrase with the same words; -1 for none.
    private var twins: [Int32] = []

    private struct Node {
        /// The first phrase that ends here; -1 for none.
        var ending: Int32 = -1
        /// A bit for each word that leads on, by the last places of its number: most words do not.
        var next: UInt32 = 0

        func mayLead(by symbol: Int32) -> Bool { next & 1 &<< UInt32(truncatingIfNeeded: symbol & 31) != 0 }
    }

    /// Builds an automaton. A phrase without a word never matches.
    ///
    /// Complexity: O(total length), about 1 µs per word in a release build.
    public init(_ phrases: some Sequence<String>, comparing comparison: Comparison = .words) {
        self.comparison = comparison
        append(phrases)
    }

    /// Adds phrases, numbered on from those there are. Complexity: O(total length).
    public mutating func append(_ phrases: some Sequence<String>) {
        let table = WordTable(each: phrases)
        for phraseWords in table.sentences {
            let phrase = twins.count
            twins.append(-1)
            guard !phraseWords.isEmpty else { continue }
            var node: Int32 = 0
            for index in phraseWords { node = next(after: node, by: form(of: table.foldedBytes(index))) }
            end(phrase, at: node)
        }
    }

    /// The number in `vocabulary` of a folded word of a phrase.
    private mutating func form(of word: ArraySlice<UInt8>) -> Int {
        let known = words.intern(word)
        if known == forms.count { forms.append(vocabulary.intern(comparison == .stems ? Stem.of(word)[...] : word)) }
        if forms[known] == roots.count { roots.append(0) }
        return forms[known]
    }

    /// The node that a word leads to from another; made when there is none.
    private mutating func next(after node: Int32, by word: Int) -> Int32 {
        let known = node == 0 ? roots[word] : edges[node, Int32(word)]
        if known != 0 { return known }
        let made = Int32(nodes.count)
        nodes.append(Node())
        if node == 0 {
            roots[word] = made
        } else {
            edges.insert(node, Int32(word), made)
            nodes[Int(node)].next |= 1 << UInt32(word & 31)
        }
        return made
    }

    private mutating func end(_ phrase: Int, at node: Int32) {
        guard nodes[Int(node)].ending >= 0 else { return nodes[Int(node)].ending = Int32(phrase) }
        var twin = Int(nodes[Int(node)].ending)
        while twins[twin] >= 0 { twin = Int(twins[twin]) }
        twins[twin] = Int32(phrase)
    }

    /// Returns the number of a folded word in `vocabulary`; -1 when no phrase has it.
    func symbol(of word: ArraySlice<UInt8>) -> Int32 {
        let form = comparison == .stems ? Stem.of(word)[...] : word
        return vocabulary.number(of: form).map(Int32.init) ?? -1
    }

    /// Returns every match, overlapping ones too, by first word, then length, then phrase.
    ///
    /// - Parameters:
    ///   - numbers: The words of the table, numbered by `words`.
    ///   - memory: Remembers words between calls; it belongs to this automaton and to `words` alone.
    public func matches(
        in table: WordTable, numbers: [Int32], by words: WordNumbers, memory: inout PhraseMemory
    ) -> [PhraseMatch] {
        memory.learn(words, self)
        var found: [PhraseMatch] = []
        found.reserveCapacity(numbers.count)
        let (symbols, numbers, places) = (memory.symbols.span, numbers.span, table.words.span)
        let (roots, nodes) = (roots.span, nodes.span)
        for start in numbers.indices {
            let first = symbols[Int(numbers[start])]
            guard first >= 0 else { continue }
            var node = roots[Int(first)]
            var end = start + 1
            while node > 0 {
                var phrase = nodes[Int(node)].ending
                while phrase >= 0 {
                    found.append(PhraseMatch(phrase: Int(phrase), words: start..<end))
                    phrase = twins[Int(phrase)]
                }
                guard end < numbers.count else { break }
                let symbol = symbols[Int(numbers[end])]
                guard symbol >= 0, nodes[Int(node)].mayLead(by: symbol), places[end].gap <= .quoted else { break }
                node = edges[node, symbol]
                end += 1
            }
        }
        return found
    }
}
