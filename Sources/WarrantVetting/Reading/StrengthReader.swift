import WarrantModel
import WarrantText

/// Reads how strongly a sentence is worded.
///
/// An absolute word decides, unless a hedge stands before it; else a hedge; else a limiting word; else the plain indicative
/// is strong. After "but" the second clause decides. Words that report somebody else's speech are not counted.
struct StrengthReader {
    let view: SentenceView
    let polarity: PolarityReader.Result

    struct Result {
        var strength: AssertionStrength
        var words: [Range<Int>]
        /// Whether the words stand in a clause of their own behind a denial, which asserts.
        var hasOwnClause = false
    }

    func read() -> Result {
        if polarity.polarity == .question { return Result(strength: .hedged, words: []) }
        let start = contentStart()
        let hedges = view.cues.matches(.hedge).filter { $0.words.lowerBound >= start && isModal($0) }
        let absolutes = view.cues.all.filter {
            $0.cue == .absolute && ($0.words.lowerBound >= start || polarity.polarity != .attributes) && isUniversal($0)
        }
        switch polarity.polarity {
        case .denies:
            if let hedge = hedges.first(where: sharesClauseOfDenial) { return Result(strength: .hedged, words: [hedge.words]) }
            if let absolute = absolutes.first(where: isOwnOfDenial) {
                let end = polarity.words.first.map { view.clauseEnd(after: $0.upperBound - 1) } ?? view.words.upperBound
                return Result(
                    strength: .absolute, words: [absolute.words],
                    hasOwnClause: absolute.words.lowerBound >= end && isPromise(absolute))
            }
            if let limit = view.cues.matches(.moderate).first(where: { limits($0) && sharesClauseOfDenial($0) }) {
                return Result(strength: .moderate, words: [limit.words])
            }
            return Result(strength: .strong, words: [])
        case .attributes where polarity.voice == .testimonial:
            if let absolute = absolutes.first(where: isPromise) { return Result(strength: .absolute, words: [absolute.words]) }
            return Result(strength: .strong, words: [])
        default: break
        }
        if let comparison = peerless() { return Result(strength: .absolute, words: [comparison]) }
        if let absolute = absolutes.first {
            let hedge = hedges.first
            if hedge == nil || absolute.words.lowerBound < hedge!.words.lowerBound && isPromise(absolute) {
                return Result(strength: .absolute, words: [absolute.words])
            }
        }
        if let hedge = hedges.first { return Result(strength: .hedged, words: [hedge.words]) }
        let moderates = view.cues.matches(.moderate).filter { $0.words.lowerBound >= start }
        if let moderate = moderates.first(where: { !isOverruled($0) && !isMeasure($0) }) {
            return Result(strength: .moderate, words: [moderate.words])
        }
        let first = view.words.lowerBound
        if view.table.word(first, is: "most"), view.words.count > 2 {
            return Result(strength: .moderate, words: [first..<first + 1])
        }
        return Result(strength: .strong, words: view.cues.matches(.booster).map(\.words))
    }

    /// "Nothing does a knee more harm than rest."
    private func peerless() -> Range<Int>? {
        let first = view.words.lowerBound
        guard polarity.polarity == .asserts, view.table.word(first, isAnyOf: ["nothing", "no"]),
            let degree = view.words.first(where: { view.table.word($0, isAnyOf: ["more", "better", "worse", "faster", "safer"]) }),
            (degree..<view.words.upperBound).contains(where: { view.table.word($0, is: "than") })
        else { return nil }
        return first..<first + 1
    }

    /// Where the counted words begin: behind "but", or behind the words of a report.
    private func contentStart() -> Int {
        var start = view.words.lowerBound
        if polarity.polarity == .attributes, let content = polarity.contentStart, !reportsExperience() { start = content }
        if polarity.polarity != .denies, let turn = view.cues.all.last(where: { $0.cue == .adversative }),
            turn.words.lowerBound > view.words.lowerBound + 2, turn.words.upperBound + 3 < view.words.upperBound,
            !view.cues.has(.unproven, within: turn.words.upperBound..<view.words.upperBound),
            view.cues.first(.hedge).map({ $0.words.lowerBound > turn.words.lowerBound }) ?? true
        {
            start = max(start, turn.words.upperBound)
        }
        return start
    }

    /// "Some people report feeling better": the limit is on who feels it.
    private func reportsExperience() -> Bool {
        guard let word = polarity.words.last else { return false }
        return view.table.word(word.lowerBound, isAnyOf: ["report", "reports", "reported", "mention", "mentions"])
    }

    /// "May" the month is no hedge; nor is "possible" in a promise ("pain-free running is possible for everyone").
    private func isModal(_ cue: CueMatch) -> Bool {
        let word = view.table.words[cue.words.lowerBound]
        if word.isCapitalized, view.table.word(cue.words.lowerBound, is: "may"), cue.words.lowerBound > view.words.lowerBound { return false }
        return true
    }

    /// "Not every" and "no single" are no universals; nor is "all" of a short list ("all of which", "all the muscles").
    private func isUniversal(_ cue: CueMatch) -> Bool {
        let word = cue.words.lowerBound
        if word > view.words.lowerBound {
            let limits: [StaticString] = ["not", "no", "nearly", "almost", "isn't", "aren't", "usually", "often", "can", "may", "might"]
            if view.table.word(word - 1, isAnyOf: limits) { return false }
            // "I can't climb stairs": what one person is able to do.
            if view.table.word(word, isAnyOf: ["can't", "cannot"]), view.table.word(word - 1, isAnyOf: ["i", "he", "she", "who"]) {
                return false
            }
        }
        return !isMentioned(cue.words) && !endsRange(word)
    }

    /// "95 to 100 %" gives a range, and promises nothing.
    private func endsRange(_ word: Int) -> Bool {
        view.table.words[word].isNumber && word > view.words.lowerBound && view.table.word(word - 1, is: "to")
    }

    /// A word in quotation marks is spoken of, not used: where 'every' would need more.
    private func isMentioned(_ words: Range<Int>) -> Bool {
        view.table.words[words.lowerBound].gap == .quoted
            && (words.upperBound == view.words.upperBound || view.table.words[words.upperBound].gap >= .quoted)
    }

    /// A promise outweighs a hedge after it: "guaranteed", "cures", "always".
    private func isPromise(_ cue: CueMatch) -> Bool {
        view.table.word(cue.words.lowerBound, isAnyOf: [
            "guarantee", "guaranteed", "guarantees", "cure", "cures", "cured", "always", "never", "100",
            "permanently", "forever", "completely", "every",
        ])
    }

    private func sharesClauseOfDenial(_ hedge: CueMatch) -> Bool {
        guard let denial = polarity.words.first else { return true }
        return view.clauseStart(before: denial.lowerBound) <= hedge.words.lowerBound
            && hedge.words.lowerBound < view.clauseEnd(after: denial.upperBound - 1)
            || hedge.words.lowerBound < denial.lowerBound
    }

    /// In a denial an absolute word counts when it denies itself ("never", "cannot") or stands in a later clause of its own;
    /// else it belongs to what is denied.
    private func isOwnOfDenial(_ cue: CueMatch) -> Bool {
        let isDenying = view.table.word(cue.words.lowerBound, isAnyOf: ["never", "cannot", "can't", "nobody", "impossible"])
        guard let denial = polarity.words.first else { return isDenying }
        if denial.overlaps(cue.words), denial.count > cue.words.count { return false }
        if isDenying { return true }
        let end = view.clauseEnd(after: denial.upperBound - 1)
        return cue.words.lowerBound >= end && end < view.words.upperBound
            && !view.cues.has(.negation, within: end..<view.words.upperBound)
            && !view.cues.has(.unproven, within: end..<view.words.upperBound)
    }

    /// How often, or of how many, a denial holds; "does not help" and "no risk" name what is denied.
    private func limits(_ cue: CueMatch) -> Bool {
        view.table.word(cue.words.upperBound - 1, isAnyOf: [
            "mostly", "mainly", "seldom", "rarely", "usually", "typically", "generally", "most", "half",
        ])
    }

    /// "Slightly shorter steps": how the thing is, not how strong its effect.
    private func isMeasure(_ cue: CueMatch) -> Bool {
        guard view.table.word(cue.words.upperBound - 1, isAnyOf: ["slightly", "somewhat", "little"]) else { return false }
        return ![cue.words.lowerBound - 1, cue.words.upperBound].contains { word in
            view.words.contains(word)
                && (view.roles.has(.good, at: word) || view.roles.has(.harm, at: word) || view.roles.has(.link, at: word))
        }
    }

    /// Limiting words that a stronger reading overrules: "most common cause", "directly linked".
    private func isOverruled(_ cue: CueMatch) -> Bool {
        view.cues.all.contains { $0.cue == .booster && $0.words.overlaps(cue.words) && $0.words.count > 1 }
    }
}
