import WarrantModel
import WarrantText

/// Reads the causal level of a sentence, 0 to 6, after the coding of Sumner and others (2014) as given in the grading
/// methods, 6.4 (the codes there are partly recalled; the collapsed form of Yu and others, 2019, was read).
struct CausalLevelReader {
    let view: SentenceView
    let polarity: Polarity

    struct Result {
        var level: Int
        var words: [Range<Int>]
    }

    func read() -> Result {
        if polarity == .denies { return Result(level: 1, words: []) }
        let effect = firstEffect()
        if let hedge = view.cues.first(.hedge), let effect { return Result(level: 4, words: [hedge.words, effect]) }
        if let link = correlation() { return Result(level: 2, words: [link]) }
        if let part = ambiguous() { return Result(level: 3, words: [part]) }
        guard let effect else { return Result(level: 0, words: []) }
        for cue in view.cues.matches(.moderate) where view.table.word(cue.words.lowerBound, is: "can") {
            return Result(level: 5, words: [cue.words, effect])
        }
        return Result(level: polarity == .question ? 4 : 6, words: [effect])
    }

    /// The first word of effect; of several in a row ("good sleep prevents") the last, which is the verb.
    private func firstEffect() -> Range<Int>? {
        guard var word = view.words.first(where: isEffect) else { return nil }
        while word + 1 < view.words.upperBound, isEffect(word + 1), view.table.words[word + 1].gap < .punctuated { word += 1 }
        return word..<word + 1
    }

    private func isEffect(_ word: Int) -> Bool {
        view.roles.has(.harm, at: word) || view.roles.has(.good, at: word) || view.roles.has(.link, at: word)
            || view.roles.has(.act, at: word)
    }

    private func correlation() -> Range<Int>? {
        for cue in view.cues.matches(.moderate) {
            if view.table.word(cue.words.lowerBound, isAnyOf: ["linked", "link", "associated", "association", "correlated", "more", "risk"]) { return cue.words }
            if cue.words.count == 2, view.table.word(cue.words.lowerBound, isAnyOf: ["is", "are"]) { return cue.words }
        }
        return nil
    }

    private func ambiguous() -> Range<Int>? {
        for cue in view.cues.matches(.moderate) {
            let first = cue.words.lowerBound
            if view.table.word(first, isAnyOf: ["contribute", "contributes", "connected", "related", "plays"]) { return cue.words }
            if cue.words.count > 1, view.table.word(first, isAnyOf: ["tied", "play", "a"]) { return cue.words }
        }
        return nil
    }
}
