/// What one automaton remembers of the words that it has met, from text to text.
public struct PhraseMemory: Sendable {
    /// By word number: the word's number in the automaton's vocabulary; -1 when no phrase has it.
    private(set) var symbols: [Int32] = []
    private var generation = 0

    public init() {}

    /// Looks up the words that are new.
    mutating func learn(_ words: WordNumbers, _ automaton: PhraseAutomaton) {
        if generation != words.generation { (symbols, generation) = ([], words.generation) }
        while symbols.count < words.count { symbols.append(automaton.symbol(of: words[symbols.count])) }
    }
}
