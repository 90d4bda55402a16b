/// A cue at its words.
struct CueMatch: Sendable, Hashable {
    let cue: Cue
    private let start: UInt32
    private let end: UInt32

    /// Indices into the word table.
    var words: Range<Int> { Int(start)..<Int(end) }

    init(cue: Cue, words: Range<Int>) {
        self.cue = cue
        start = UInt32(words.lowerBound)
        end = UInt32(words.upperBound)
    }
}

/// The cues of one sentence, in order of their first word.
struct SentenceCues: Sendable {
    let all: ArraySlice<CueMatch>
    /// One bit per cue.
    private let present: UInt64

    init(_ matches: ArraySlice<CueMatch>) {
        all = matches
        var bits: UInt64 = 0
        for match in matches { bits |= 1 << match.cue.bit }
        present = bits
    }

    func has(_ cue: Cue) -> Bool {
        present & 1 << cue.bit != 0
    }

    func matches(_ cue: Cue) -> some Sequence<CueMatch> {
        (has(cue) ? all : []).lazy.filter { $0.cue == cue }
    }

    func first(_ cue: Cue) -> CueMatch? {
        has(cue) ? all.first { $0.cue == cue } : nil
    }

    func count(_ cue: Cue) -> Int {
        has(cue) ? all.reduce(0) { $0 + ($1.cue == cue ? 1 : 0) } : 0
    }

    /// Whether a cue begins at a word.
    func has(_ cue: Cue, startingAt word: Int) -> Bool {
        has(cue) && all.contains { $0.cue == cue && $0.words.lowerBound == word }
    }

    func has(_ cue: Cue, within words: Range<Int>) -> Bool {
        has(cue) && all.contains { $0.cue == cue && words.contains($0.words.lowerBound) }
    }
}
