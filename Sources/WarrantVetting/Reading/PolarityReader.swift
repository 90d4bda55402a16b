import WarrantText

/// Reads what a sentence does with its proposition, and who speaks.
struct PolarityReader {
    let view: SentenceView
    /// Whether the claim it most likely carries is itself one of failing or of no effect.
    let claimIsNegative: Bool

    struct Result {
        var polarity: Polarity
        var voice: Voice
        var words: [Range<Int>]
        /// Where the reported content begins, when somebody else speaks.
        var contentStart: Int?
    }

    func read() -> Result {
        if view.endsInQuestionMark { return Result(polarity: .question, voice: .own, words: []) }
        if let story = testimonial() { return story }
        let report = attribution()
        if let denial = unproven(), report == nil || denial.lowerBound > view.words.lowerBound {
            if report == nil || !isInside(denial, report!) {
                return Result(polarity: .denies, voice: .own, words: [denial])
            }
        }
        if let report { return report }
        if !claimIsNegative, let denial = negation() {
            return Result(polarity: .denies, voice: .own, words: [denial])
        }
        return Result(polarity: .asserts, voice: .own, words: [])
    }

    private func isInside(_ denial: Range<Int>, _ report: Result) -> Bool {
        guard let start = report.contentStart else { return false }
        // "Coaches insist that there is no evidence" is a report; "they claim it, but there is no evidence" is a denial.
        return denial.lowerBound >= start && view.clauseStart(before: denial.lowerBound) <= start
    }

    // MARK: Stories

    /// A first person with an outcome, or a quotation with a speaker; patients who tell the practice.
    private func testimonial() -> Result? {
        let cues = view.cues
        if view.opensWithQuote, let speech = cues.first(.reporting), cues.has(.witness) || speaksOfSelf() {
            return Result(polarity: .attributes, voice: .testimonial, words: [speech.words])
        }
        if view.opensWithQuote, let speech = cues.first(.reporting), speech.words.lowerBound > view.words.lowerBound + 2 {
            return Result(polarity: .attributes, voice: .testimonial, words: [speech.words])
        }
        if view.opensWithQuote, let witness = cues.first(.witness), hasOutcome() {
            return Result(polarity: .attributes, voice: .testimonial, words: [witness.words])
        }
        if let report = cues.first(.reporting), let house = cues.first(.house),
            house.words.lowerBound > report.words.lowerBound - 6, let speaker = speakerBefore(report), isCustomer(speaker),
            cues.first(.research) == nil, hasOutcome()
        {
            return Result(
                polarity: .attributes, voice: .testimonial, words: [report.words], contentStart: report.words.upperBound)
        }
        if let hear = houseHears() { return Result(polarity: .attributes, voice: .testimonial, words: [hear]) }
        return nil
    }

    /// Patients and customers, not coaches or magazines.
    private func isCustomer(_ speaker: Range<Int>) -> Bool {
        let text = view.table.foldedBytes(speaker.lowerBound)
        return [
            "patients", "patient", "clients", "client", "customers", "people", "runners", "runner", "someone", "users", "athletes",
            "triathletes", "folk", "folks", "everyone", "they", "he", "she", "many", "some", "others",
        ].contains { text.elementsEqual($0.utf8) }
    }

    private func speaksOfSelf() -> Bool { view.cues.has(.witness) }

    private func hasOutcome() -> Bool {
        view.roles.count(.good) > 0 || view.roles.count(.bad) > 0 || view.roles.count(.act) > 0
    }

    /// "We hear from our patients every day that …".
    private func houseHears() -> Range<Int>? {
        guard view.cues.has(.house) else { return nil }
        for word in view.words {
            let text = view.table.foldedBytes(word)
            if text.elementsEqual("hear".utf8) || text.elementsEqual("heard".utf8) { return word..<word + 1 }
        }
        return nil
    }

    // MARK: Reports

    private func attribution() -> Result? {
        for report in view.cues.matches(.reporting) {
            let word = report.words
            if standsAlone(word) {
                return Result(polarity: .attributes, voice: .quoted, words: [word], contentStart: word.upperBound)
            }
            if let speaker = speakerBefore(report), !view.cues.has(.research, within: speaker.lowerBound..<word.lowerBound) {
                return Result(polarity: .attributes, voice: .quoted, words: [speaker, word], contentStart: word.upperBound)
            }
        }
        return nil
    }

    /// "according to", "is said to", "supposedly": needs no speaker before it.
    private func standsAlone(_ words: Range<Int>) -> Bool {
        let text = view.table.foldedBytes(words.lowerBound)
        if words.count >= 2 {
            for opening in ["according", "is", "are", "been", "theory", "tradition", "so", "the", "in", "popular", "will", "would"]
            where text.elementsEqual(opening.utf8) { return true }
        }
        for adverb in ["supposedly", "allegedly", "traditionally"] where text.elementsEqual(adverb.utf8) { return true }
        return false
    }

    /// The nearest speaker at most six words before a reporting word, with no house and no reader in between.
    private func speakerBefore(_ report: CueMatch) -> Range<Int>? {
        var found: Range<Int>?
        for cue in view.cues.all {
            guard cue.words.upperBound <= report.words.lowerBound, cue.words.lowerBound + 7 > report.words.lowerBound else {
                continue
            }
            switch cue.cue {
            case .speaker: found = cue.words
            case .subordinate: if opensRelative(cue.words.lowerBound) { found = nil }
            default: break
            }
        }
        return found
    }

    private func opensRelative(_ word: Int) -> Bool {
        let text = view.table.foldedBytes(word)
        return word > view.words.lowerBound && ["that", "which", "who", "whose", "if", "because"].contains { text.elementsEqual($0.utf8) }
    }

    // MARK: Denials

    /// A phrase that says the proposition has not been shown; not one in a concession after a hedge.
    private func unproven() -> Range<Int>? {
        for cue in view.cues.matches(.unproven) {
            if isConcession(cue.words.lowerBound) { continue }
            return cue.words
        }
        return openQuestion() ?? nothingShown()
    }

    /// "No examination has been shown to find the cause."
    private func nothingShown() -> Range<Int>? {
        let first = view.words.lowerBound
        guard view.cues.has(.negation, startingAt: first) else { return nil }
        for word in view.words where word > first + 1 && word < first + 7 {
            guard view.table.foldedBytes(word - 1).elementsEqual("been".utf8) else { continue }
            for verb in ["shown", "proven", "proved", "found", "demonstrated", "established", "able", "tested"]
            where view.table.foldedBytes(word).elementsEqual(verb.utf8) { return first..<word + 1 }
        }
        return nil
    }

    /// "may help, although studies have not shown it": the hedged clause before it is what is put forward.
    private func isConcession(_ word: Int) -> Bool {
        guard view.cues.all.contains(where: { $0.cue == .hedge && $0.words.upperBound < word }) else { return false }
        for index in view.words where index < word && index > view.words.lowerBound {
            let text = view.table.foldedBytes(index)
            if text.elementsEqual("though".utf8) || text.elementsEqual("although".utf8) { return true }
            if text.elementsEqual("but".utf8) { return true }
        }
        return false
    }

    /// "Whether it prevents injury is unknown."
    private func openQuestion() -> Range<Int>? {
        guard view.table.foldedBytes(view.words.lowerBound).elementsEqual("whether".utf8) else { return nil }
        for cue in view.cues.matches(.hedge) where cue.words.lowerBound > view.words.lowerBound + 1 {
            let text = view.table.foldedBytes(cue.words.lowerBound)
            for word in ["unknown", "unclear", "uncertain", "not", "remains", "an", "hard"] where text.elementsEqual(word.utf8) {
                return cue.words
            }
        }
        return nil
    }

    /// A "not" that falls on an effect: "does not cause", "will not heal". Not one that falls on something unwelcome ("you will
    /// not get hurt" promises), stands in a subordinate clause, forbids, or is put right by a later clause.
    private func negation() -> Range<Int>? {
        for cue in view.cues.matches(.negation) {
            let word = cue.words.lowerBound
            if isSubordinate(word) || isImperative(word) || isCorrected(word) || isContrast(word) { continue }
            if isContactClause(word) || isThreat(word) || isPartOfGain(word) { continue }
            if fallsOnTrouble(cue.words.upperBound) { continue }
            return cue.words
        }
        return nil
    }

    private func isSubordinate(_ word: Int) -> Bool {
        let start = view.clauseStart(before: word)
        for cue in view.cues.matches(.subordinate) where (start..<word).contains(cue.words.lowerBound) {
            let text = view.table.foldedBytes(cue.words.lowerBound)
            if text.elementsEqual("that".utf8) {
                // "shown that it does not" is a complement, "a patella that does not" a relative clause.
                let before = cue.words.lowerBound - 1
                if before >= view.words.lowerBound, view.cues.has(.reporting, startingAt: before) || isVerbOfShowing(before) {
                    continue
                }
                return cue.words.lowerBound > view.words.lowerBound
            }
            if text.elementsEqual("so".utf8) || text.elementsEqual("as".utf8) || text.elementsEqual("while".utf8) { continue }
            return true
        }
        return false
    }

    private func isVerbOfShowing(_ word: Int) -> Bool {
        let text = view.table.foldedBytes(word)
        for verb in ["show", "shows", "shown", "showed", "found", "find", "suggest", "suggests", "mean", "means", "clear", "know"]
        where text.elementsEqual(verb.utf8) { return true }
        return false
    }

    /// "Do not rest", "never stretch": at the start of the sentence or of a clause.
    private func isImperative(_ word: Int) -> Bool {
        var start = view.clauseStart(before: word)
        let text = view.table.foldedBytes(start)
        if text.elementsEqual("so".utf8) || text.elementsEqual("and".utf8) || text.elementsEqual("but".utf8) { start += 1 }
        guard start < view.words.upperBound else { return false }
        if start == word {
            let own = view.table.foldedBytes(word)
            return own.elementsEqual("never".utf8) || own.elementsEqual("don't".utf8)
        }
        return start + 1 == word && view.table.foldedBytes(start).elementsEqual("do".utf8)
    }

    /// "Old knocks do not disappear; they wait."
    private func isCorrected(_ word: Int) -> Bool {
        let end = view.clauseEnd(after: word)
        guard end + 2 < view.words.upperBound else { return false }
        let text = view.table.foldedBytes(end)
        let takesUp = ["they", "it", "instead"].contains { text.elementsEqual($0.utf8) }
        return takesUp && !view.cues.has(.negation, within: end..<view.words.upperBound)
            && !view.cues.has(.unproven, within: end..<view.words.upperBound)
    }

    /// "Your neck, not the pollen, is behind it."
    private func isContrast(_ word: Int) -> Bool {
        guard view.clauseStart(before: word) == word, word > view.words.lowerBound else { return false }
        let end = view.clauseEnd(after: word)
        return end < view.words.upperBound && end - word <= 6
    }

    /// Whether what follows, up to the clause's end, names something unwelcome before any effect.
    private func fallsOnTrouble(_ start: Int) -> Bool {
        var index = start
        let end = start < view.words.upperBound ? view.clauseEnd(after: max(view.words.lowerBound, start - 1)) : start
        while index < min(end, view.words.upperBound) {
            if isFailure(index) { return true }
            if view.roles.has(.bad, at: index), !view.roles.has(.harm, at: index) { return true }
            if view.roles.has(.good, at: index) || view.roles.has(.harm, at: index) || view.roles.has(.link, at: index) {
                return false
            }
            index += 1
        }
        return false
    }

    /// "complaints you would never connect with it": a relative clause without its pronoun.
    private func isContactClause(_ word: Int) -> Bool {
        var index = word - 1
        let modals = ["would", "could", "can", "will", "might", "may", "had", "have"]
        if index > view.words.lowerBound, modals.contains(where: { view.table.foldedBytes(index).elementsEqual($0.utf8) }) {
            index -= 1
        }
        guard index > view.words.lowerBound + 1 else { return false }
        let pronoun = view.table.foldedBytes(index)
        guard ["you", "we", "they", "i"].contains(where: { pronoun.elementsEqual($0.utf8) }) else { return false }
        if view.table.words[index].gap >= .punctuated { return false }
        let before = view.table.foldedBytes(index - 1)
        return !["and", "but", "so", "that", "then", "or", "because", "again"].contains { before.elementsEqual($0.utf8) }
    }

    /// "Without strength work your knees will not last": what is left out brings the harm.
    private func isThreat(_ word: Int) -> Bool {
        let first = view.table.foldedBytes(view.words.lowerBound)
        return ["without", "unless", "skip", "ignore", "neglect", "miss"].contains { first.elementsEqual($0.utf8) }
            && word > view.words.lowerBound + 1
    }

    /// "You will never get hurt": the negation belongs to a phrase that promises something.
    private func isPartOfGain(_ word: Int) -> Bool {
        view.features.contains {
            $0.words.contains(word) && $0.words.count > 1 && $0.weight > 0.4 && view.roles.has(.good, at: $0.words.lowerBound)
        }
    }

    private func isFailure(_ word: Int) -> Bool {
        let text = view.table.foldedBytes(word)
        for verb in ["fail", "fails", "lose", "miss", "regret", "hurt", "hurts"] where text.elementsEqual(verb.utf8) { return true }
        return false
    }
}
