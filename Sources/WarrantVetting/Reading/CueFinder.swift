import WarrantText

/// Finds the cues of sentences: one pass over the words for all phrases.
struct CueFinder: Sendable {
    private let automaton: PhraseAutomaton
    /// The cue of each phrase of the automaton.
    private let cues: [Cue]

    /// The cues of the table.
    private static let table = CueFinder()

    private init() {
        let entries = CueTable.entries()
        automaton = PhraseAutomaton(entries.map { String($0.phrase) }, comparing: .words)
        cues = entries.map(\.cue)
    }

    /// Reads the table, which every finder needs, if that has not been done.
    static func prepare() {
        _ = table
    }

    /// - Parameter hedges: Phrases that lower commitment beside those of the table.
    init(hedges: [String]) {
        var automaton = Self.table.automaton
        automaton.append(hedges)
        self.automaton = automaton
        cues = Self.table.cues + hedges.map { _ in .hedge }
    }

    /// Returns every cue in a table of words, by first word; cues inside a longer one of the same family are left out.
    ///
    /// - Parameter numbers: The words of the table, numbered by the memory.
    func find(in table: WordTable, numbers: [Int32], _ memory: inout WordMemory) -> [CueMatch] {
        let matches = automaton.matches(in: table, numbers: numbers, by: memory.numbers, memory: &memory.cues)
        var found: [CueMatch] = []
        found.reserveCapacity(matches.count)
        for match in matches {
            found.append(CueMatch(cue: cues[match.phrase], words: match.words))
        }
        return Self.withoutCovered(found)
    }

    /// Returns every cue in a text.
    func find(in text: String, _ memory: inout WordMemory) -> [CueMatch] {
        let table = WordTable(text)
        return find(in: table, numbers: memory.numbers.numbers(of: table), &memory)
    }

    /// Drops a cue that lies inside a longer one which says what it means there.
    private static func withoutCovered(_ matches: [CueMatch]) -> [CueMatch] {
        var kept: [CueMatch] = []
        kept.reserveCapacity(matches.count)
        for (index, match) in matches.enumerated() {
            var covered = false
            var back = index - 1
            while !covered, back >= 0, matches[back].words.lowerBound + 8 > match.words.lowerBound {
                covered = covers(matches[back], match)
                back -= 1
            }
            var next = index + 1
            while !covered, next < matches.count, matches[next].words.lowerBound == match.words.lowerBound {
                covered = covers(matches[next], match)
                next += 1
            }
            if !covered { kept.append(match) }
        }
        return kept
    }

    private static func covers(_ outer: CueMatch, _ inner: CueMatch) -> Bool {
        guard outer.words.count > inner.words.count, outer.words.lowerBound <= inner.words.lowerBound,
            outer.words.upperBound >= inner.words.upperBound
        else { return false }
        if outer.cue == .neutral { return true }
        guard let family = family(outer.cue) else { return false }
        return family == self.family(inner.cue)
    }

    /// 0 for wording, 1 for denial; cues without a family never hide another.
    private static func family(_ cue: Cue) -> Int? {
        switch cue {
        case .neutral, .hedge, .moderate, .absolute, .booster: 0
        case .negation, .unproven: 1
        default: nil
        }
    }
}
