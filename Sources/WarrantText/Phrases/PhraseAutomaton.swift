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
    private let nodes: [Node]
    private let edges: EdgeTable
    /// The next phrase with the same words; -1 for none.
    private let twins: [Int32]

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
        var vocabulary = Vocabulary()
        // Every different word is stemmed once.
        var words = Vocabulary()
        var forms: [Int] = []
        var roots: [Int32] = []
        var edges = EdgeTable()
        var nodes = [Node()]
        var twins: [Int32] = []
        let table = WordTable(each: phrases)
        for (phrase, phraseWords) in table.sentences.enumerated() {
            twins.append(-1)
            guard !phraseWords.isEmpty else { continue }
            var node: Int32 = 0
            for index in phraseWords {
                let known = words.intern(table.foldedBytes(index))
                if known == forms.count {
                    let form = comparison == .stems ? Stem.of(table.foldedBytes(index))[...] : table.foldedBytes(index)
                    forms.append(vocabulary.intern(form))
                }
                let word = forms[known]
                if word == roots.count { roots.append(0) }
                var next = node == 0 ? roots[word] : edges[node, Int32(word)]
                if next == 0 {
                    next = Int32(nodes.count)
                    nodes.append(Node())
                    if node == 0 {
                        roots[word] = next
                    } else {
                        edges.insert(node, Int32(word), next)
                        nodes[Int(node)].next |= 1 << UInt32(word & 31)
                    }
                }
                node = next
            }
            var twin = nodes[Int(node)].ending
            if twin < 0 { nodes[Int(node)].ending = Int32(phrase) }
            while twin >= 0 {
                if twins[Int(twin)] < 0 {
                    twins[Int(twin)] = Int32(phrase)
                    break
                }
                twin = twins[Int(twin)]
            }
        }
        self.comparison = comparison
        self.vocabulary = vocabulary
        self.roots = roots
        self.edges = edges
        self.nodes = nodes
        self.twins = twins
        self.phraseCount = twins.count
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
