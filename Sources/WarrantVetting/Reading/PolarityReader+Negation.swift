import WarrantText

/// Which negation denies the proposition: most of them do something else.
extension PolarityReader {
    /// A "not" that falls on an effect: "does not cause", "will not heal". Not one that falls on something unwelcome ("you will
    /// not get hurt" promises), stands in a subordinate clause, forbids, or is put right by a later clause.
    func negation() -> Range<Int>? {
        for cue in view.cues.matches(.negation) {
            let word = cue.words.lowerBound
            if insists(cue.words) || isDoubled(word) || isAddedToWithout(word) || isNeglect(cue.words) { continue }
            if isMeasure(word) || isSpared(word) || isAppearance(word) { continue }
            if let denied = neither(word) ?? addedDenial(word) { return denied }
            if isAboutMethod(word) { continue }
            if isSubordinate(word) || isImperative(word) || isCorrected(word) || isContrast(word) { continue }
            if liesBehind(word) || isBanished(word) || isContactClause(word) { continue }
            if isThreat(word) || isCondition(word) || isPartOfGain(word) { continue }
            if fallsOnTrouble(cue.words.upperBound) { continue }
            return cue.words
        }
        return nil
    }

    /// "No exceptions": words of a negation that insist.
    private func insists(_ words: Range<Int>) -> Bool {
        view.cues.matches(.absolute).contains { $0.words.lowerBound == words.lowerBound && $0.words.count > words.count }
    }

    /// "There isn't a runner we can't help", "there is no such thing as a knee that cannot heal": the second negation takes the first back.
    func isDoubled(_ word: Int) -> Bool {
        guard view.table.word(view.words.lowerBound, isAnyOf: ["there", "there's", "no", "not"]) else { return false }
        let first = min(word, view.cues.first(.negation)?.words.lowerBound ?? word, view.cues.first(.unproven)?.words.lowerBound ?? word)
        guard first <= view.words.lowerBound + 2 else { return false }
        return view.cues.matches(.negation).map(\.words.lowerBound).contains { second in
            second > first + 1 && (view.clauseStart(before: second) <= first || opensRelativeClause(before: second))
                && view.table.word(second, isAnyOf: [
                    "can't", "cannot", "couldn't", "won't", "doesn't", "don't", "didn't", "hasn't", "haven't",
                ])
        }
    }

    private func opensRelativeClause(before word: Int) -> Bool {
        view.table.word(view.clauseStart(before: word), isAnyOf: ["who", "whom", "that", "which"])
    }

    /// "with no twisting and no cracking": how it is done.
    private func isAddedToWithout(_ word: Int) -> Bool {
        guard word > view.words.lowerBound + 2, view.table.word(word, is: "no"), view.table.word(word - 1, isAnyOf: ["and", "or"])
        else { return false }
        return (view.words.lowerBound..<word - 2).contains {
            view.table.word($0, is: "with") && view.table.word($0 + 1, is: "no")
        }
    }

    /// "Yet no one thinks to look there": what others leave undone.
    private func isNeglect(_ words: Range<Int>) -> Bool {
        guard view.table.word(words.upperBound - 1, isAnyOf: ["one", "nobody"]), words.upperBound < view.words.upperBound
        else { return false }
        return (words.upperBound..<min(words.upperBound + 2, view.words.upperBound)).contains { word in
            view.table.word(word, isAnyOf: [
                "thinks", "thought", "looks", "looked", "asks", "asked", "checks", "checked", "tells", "told", "mentions", "mentioned",
                "talks", "sees", "notices", "noticed", "explains", "explained", "bothers",
            ])
        }
    }

    /// "A shift no thicker than a hair", "less rather than nothing": how much.
    private func isMeasure(_ word: Int) -> Bool {
        if word > view.words.lowerBound, view.table.word(word - 1, is: "than") { return true }
        guard view.table.word(word, is: "no"), word + 2 < view.words.upperBound, view.table.word(word + 2, is: "than")
        else { return false }
        return !view.table.word(word + 1, isAnyOf: ["better", "worse", "different", "faster", "safer", "likelier"])
    }

    /// "It doesn't sound like much, but it ruins knees."
    private func isAppearance(_ word: Int) -> Bool {
        word + 2 < view.words.upperBound && view.table.word(word + 1, isAnyOf: ["sound", "look", "seem", "feel"])
            && view.table.word(word + 2, isAnyOf: ["like", "much"]) && view.cues.has(.adversative)
    }

    /// "You will never need a surgeon": what one is spared.
    private func isSpared(_ word: Int) -> Bool {
        word + 1 < view.words.upperBound && view.table.word(word, isAnyOf: ["never", "won't"]) && view.table.word(word + 1, is: "need")
    }

    /// "Neither migraine nor insomnia has been traced to it": the words deny what comes behind both.
    private func neither(_ word: Int) -> Range<Int>? {
        guard view.table.word(word, is: "neither"),
            let other = (word..<view.words.upperBound).first(where: { view.table.word($0, is: "nor") })
        else { return nil }
        let relates = (other..<view.words.upperBound).contains { index in
            [SenseRole.good, .harm, .link].contains { view.roles.has($0, at: index) }
        }
        return relates ? word..<word + 1 : nil
    }

    /// "Nor do scans show that it presses on the cord."
    private func addedDenial(_ word: Int) -> Range<Int>? {
        guard word == view.words.lowerBound, word + 1 < view.words.upperBound, view.table.word(word, is: "nor"),
            view.table.word(word + 1, isAnyOf: ["do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "will"])
        else { return nil }
        return word..<word + 1
    }

    /// "Pain fell, but nobody was given a sham": how it was found out, in a clause behind what was found.
    private func isAboutMethod(_ word: Int) -> Bool {
        let start = view.clauseStart(before: word)
        guard start > view.words.lowerBound, view.cues.has(.adversative, within: start..<word + 1) else { return false }
        let clause = start..<view.clauseEnd(after: word)
        return view.cues.has(.design, within: clause)
            || clause.contains { view.table.word($0, isAnyOf: ["test", "tested", "compare", "compared", "comparison", "sham", "placebo"]) }
    }

    private func isSubordinate(_ word: Int) -> Bool {
        let start = view.clauseStart(before: word)
        for cue in view.cues.matches(.subordinate) where (start..<word).contains(cue.words.lowerBound) {
            if endsBefore(word, relative: cue.words.lowerBound) { continue }
            if view.table.word(cue.words.lowerBound, is: "that") {
                // "shown that it does not" is a complement, "a patella that does not" a relative clause.
                let before = cue.words.lowerBound - 1
                if before >= view.words.lowerBound, view.cues.has(.reporting, startingAt: before) || isVerbOfShowing(before) {
                    continue
                }
                return cue.words.lowerBound > view.words.lowerBound
            }
            if view.table.word(cue.words.lowerBound, isAnyOf: ["so", "as", "while"]) { continue }
            return true
        }
        return false
    }

    /// "Plans that grew more slowly did not see fewer injuries": the negation belongs to the plans, and not to what they did.
    private func endsBefore(_ word: Int, relative: Int) -> Bool {
        view.table.word(relative, isAnyOf: ["that", "which", "who"]) && relative > view.words.lowerBound && word > relative + 3
            && view.table.word(word, isAnyOf: ["did", "does", "do", "didn't", "doesn't", "don't", "not"])
            && ![word - 1, word - 2].contains { view.table.word($0, isAnyOf: ["and", "or", "but", "that", "which", "who"]) }
    }

    private func isVerbOfShowing(_ word: Int) -> Bool {
        view.table.word(word, isAnyOf: ["show", "shows", "shown", "showed", "found", "find", "suggest", "suggests", "mean", "means", "clear", "know"])
    }

    /// "Do not rest", "never stretch": at the start of the sentence or of a clause.
    private func isImperative(_ word: Int) -> Bool {
        var start = view.clauseStart(before: word)
        if view.table.word(start, is: "so"), start + 1 < word, view.table.word(start + 1, is: "please") { start += 1 }
        if view.table.word(start, is: "please") || view.table.word(start, is: "so") || view.table.word(start, is: "and") || view.table.word(start, is: "but") { start += 1 }
        guard start < view.words.upperBound else { return false }
        if start == word {
            return view.table.word(word, is: "never") || view.table.word(word, is: "don't")
        }
        return start + 1 == word && view.table.word(start, is: "do")
    }

    /// "Old knocks do not disappear; they wait."
    private func isCorrected(_ word: Int) -> Bool {
        // "No miles, no gain."
        let opens = view.words.lowerBound
        if view.table.word(word, is: "no"), view.table.word(opens, is: "no"), view.clauseStart(before: word) == word {
            let other = word == opens ? view.clauseEnd(after: word) : word
            if other < view.words.upperBound, view.table.word(other, is: "no") { return true }
        }
        let end = view.clauseEnd(after: word)
        guard end + 2 < view.words.upperBound else { return false }
        // "It's not your knees, it's your hips."
        if word == opens + 1, view.table.word(opens, isAnyOf: ["it's", "that's"]),
            !view.cues.has(.negation, within: end..<view.words.upperBound)
        {
            return true
        }
        let takesUp = view.table.word(end, isAnyOf: ["they", "it", "we", "instead"])
        return takesUp && !view.cues.has(.negation, within: end..<view.words.upperBound)
            && !view.cues.has(.unproven, within: end..<view.words.upperBound)
    }

    /// "It can't hold on, and off slides the kneecap": the clause of the negation relates nothing, and a later one does.
    private func liesBehind(_ word: Int) -> Bool {
        let end = view.clauseEnd(after: word)
        guard end > word + 1, end + 2 < view.words.upperBound, !view.cues.has(.negation, within: end..<view.words.upperBound),
            !view.cues.has(.unproven, within: end..<view.words.upperBound), !relates(view.clauseStart(before: word)..<end)
        else { return false }
        return relates(end..<view.words.upperBound)
    }

    private func relates(_ words: Range<Int>) -> Bool {
        words.contains { word in
            [SenseRole.good, .harm, .link, .act].contains { view.roles.has($0, at: word) }
        }
    }

    /// "Your neck, not the pollen, is behind it"; "it is not in the knee but in the hip".
    private func isContrast(_ word: Int) -> Bool {
        if putsRight(word) { return true }
        guard view.clauseStart(before: word) == word, word > view.words.lowerBound else { return false }
        let end = view.clauseEnd(after: word)
        return end < view.words.upperBound && end - word <= 6
    }

    /// Whether "but" takes the preposition up again that stands behind the "not".
    private func putsRight(_ word: Int) -> Bool {
        guard let turn = (word + 1..<view.words.upperBound).first(where: { view.table.word($0, is: "but") }),
            turn + 1 < view.words.upperBound,
            view.table.word(turn + 1, isAnyOf: ["in", "from", "because", "of", "on", "by", "with", "at", "about", "due", "through"])
        else { return false }
        let preposition = view.table.foldedBytes(turn + 1)
        return (word + 1..<turn).contains { view.table.foldedBytes($0).elementsEqual(preposition) }
    }

    /// Whether what follows, up to the clause's end, names something unwelcome before any effect.
    private func fallsOnTrouble(_ start: Int) -> Bool {
        guard start < view.words.upperBound else { return false }
        let clause = start..<min(view.clauseEnd(after: max(view.words.lowerBound, start - 1)), view.words.upperBound)
        if isLessened(clause) || wearsDown(start) { return false }
        for index in clause {
            if isFailure(index) { return true }
            if view.roles.has(.bad, at: index), !view.roles.has(.harm, at: index) { return !isNegatedPhrase(index, from: start) }
            if view.roles.has(.good, at: index) || view.roles.has(.harm, at: index) || view.roles.has(.link, at: index) {
                return false
            }
        }
        return false
    }

    /// "Running does not wear out knees": what is unwelcome is what something is said not to do to somebody. "You will not" promises.
    private func wearsDown(_ start: Int) -> Bool {
        guard start > view.words.lowerBound + 1, view.roles.has(.bad, at: start),
            view.table.word(start - 1, isAnyOf: ["not", "doesn't", "don't", "didn't"]),
            view.table.word(start - 1, isAnyOf: ["doesn't", "don't", "didn't"]) || view.table.word(start - 2, isAnyOf: ["does", "do", "did"])
        else { return false }
        return (start + 1..<view.clauseEnd(after: start)).contains { view.roles.has(.part, at: $0) }
    }

    /// "did not get hurt less": less of it would have been the effect.
    private func isLessened(_ words: Range<Int>) -> Bool {
        words.contains { view.table.word($0, isAnyOf: ["fewer", "less", "lower"]) }
    }

    /// Whether the trouble at a word is that something does not work, which is the negation itself.
    private func isNegatedPhrase(_ word: Int, from start: Int) -> Bool {
        view.features.contains { $0.words.contains(word) && $0.words.lowerBound < start }
    }

    /// "complaints you would never connect with it": a relative clause without its pronoun.
    private func isContactClause(_ word: Int) -> Bool {
        var index = word - 1
        if index > view.words.lowerBound,
            view.table.word(index, isAnyOf: ["would", "could", "can", "will", "might", "may", "had", "have"])
        {
            index -= 1
        }
        guard index > view.words.lowerBound + 1 else { return false }
        guard view.table.word(index, isAnyOf: ["you", "we", "they", "i", "you'd", "we'd", "they'd", "i'd"]) else { return false }
        if view.table.words[index].gap >= .punctuated { return false }
        return !view.table.word(index - 1, isAnyOf: ["and", "but", "so", "that", "then", "or", "because", "again"])
    }

    /// "Without strength work your knees will not last": what is left out brings the harm.
    private func isThreat(_ word: Int) -> Bool {
        return view.table.word(view.words.lowerBound, isAnyOf: ["without", "unless", "skip", "ignore", "neglect", "miss"])
            && word > view.words.lowerBound + 1
    }

    /// "Injuries won't find you", "pain has no reason to stay": what is unwelcome will not come, which promises.
    private func isBanished(_ word: Int) -> Bool {
        let hasNoPlace = word + 1 < view.words.upperBound && view.table.word(word, is: "no")
            && view.table.word(word + 1, isAnyOf: ["reason", "room", "place"])
        guard hasNoPlace || view.table.word(word, isAnyOf: ["won't", "never"])
            || word > view.words.lowerBound && view.table.word(word - 1, is: "will")
        else { return false }
        guard (view.clauseStart(before: word)..<word).contains(where: { view.roles.has(.bad, at: $0) }) else { return false }
        return hasNoPlace
            || !(word + 1..<view.clauseEnd(after: word)).contains { index in
                [SenseRole.good, .harm, .link, .care].contains { view.roles.has($0, at: index) }
            }
    }

    /// "Squats will never hold until the frame is straight": what must come first is what is put forward.
    private func isCondition(_ word: Int) -> Bool {
        guard view.table.word(word, isAnyOf: ["never", "won't", "cannot", "can't", "not"]) else { return false }
        return view.cues.matches(.subordinate).contains {
            $0.words.lowerBound > word && view.table.word($0.words.lowerBound, isAnyOf: ["until", "unless"])
        }
    }

    /// "You will never get hurt": the negation belongs to a phrase that promises something.
    private func isPartOfGain(_ word: Int) -> Bool {
        !isLessened(word..<view.clauseEnd(after: word)) && view.features.contains {
            $0.words.contains(word) && $0.words.count > 1 && $0.weight > 0.4 && view.roles.has(.good, at: $0.words.lowerBound)
        }
    }

    private func isFailure(_ word: Int) -> Bool {
        view.table.word(word, isAnyOf: ["fail", "fails", "lose", "miss", "regret", "hurt", "hurts", "bother", "bothers"])
    }
}
