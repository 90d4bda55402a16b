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

    /// Reads who credits an outcome of their own to a treatment; nil when nobody does.
    static func story(in view: SentenceView) -> Result? {
        view.endsInQuestionMark ? nil : PolarityReader(view: view, claimIsNegative: false).testimonial()
    }

    /// Reads a sentence that tells no story.
    func readStatement() -> Result {
        if view.endsInQuestionMark { return Result(polarity: .question, voice: .own, words: []) }
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
        if view.isSpeech { return true }
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
        if view.opensWithQuote, let speech = cues.first(.reporting), speech.words.lowerBound > view.words.lowerBound + 2,
            tellsPast(before: speech.words.lowerBound)
        {
            return Result(polarity: .attributes, voice: .testimonial, words: [speech.words])
        }
        if view.opensWithQuote, let witness = cues.first(.witness), hasOutcome() {
            return Result(polarity: .attributes, voice: .testimonial, words: [witness.words])
        }
        if let report = cues.first(.reporting), let speaker = speakerBefore(report), isCustomer(speaker),
            cues.first(.house).map({ $0.words.lowerBound > report.words.lowerBound - 6 }) ?? false || isOwn(speaker),
            cues.first(.research) == nil, hasOutcome()
        {
            return Result(
                polarity: .attributes, voice: .testimonial, words: [report.words], contentStart: report.words.upperBound)
        }
        if let hear = houseHears() { return Result(polarity: .attributes, voice: .testimonial, words: [hear]) }
        return nil
    }

    /// "my client"
    private func isOwn(_ speaker: Range<Int>) -> Bool {
        speaker.lowerBound > view.words.lowerBound && view.table.word(speaker.lowerBound - 1, is: "my")
            && view.table.word(speaker.lowerBound, isAnyOf: ["patients", "patient", "clients", "client", "customers", "athletes", "members"])
    }

    /// Patients and customers, not coaches or magazines.
    private func isCustomer(_ speaker: Range<Int>) -> Bool {
        return view.table.word(speaker.lowerBound, isAnyOf: [
            "patients", "patient", "clients", "client", "customers", "people", "runners", "runner", "someone", "users", "athletes",
            "triathletes", "parents", "folk", "folks", "everyone", "members", "member", "regulars", "visitors", "guests",
            "somebody", "they", "he", "she", "many", "some", "others",
        ])
    }

    /// Whether something happened, and is not only so: "was gone", "vanished".
    private func tellsPast(before end: Int) -> Bool {
        (view.words.lowerBound..<end).contains { word in
            view.table.foldedBytes(word).suffix(2).elementsEqual("ed".utf8) && !isPassive(word)
                || view.table.word(word, isAnyOf: [
                    "gone", "was", "were", "had", "did", "went", "got", "gave", "came", "became", "felt", "took", "made",
                ])
        }
    }

    /// "is squeezed"
    private func isPassive(_ word: Int) -> Bool {
        word > view.words.lowerBound && view.table.word(word - 1, isAnyOf: ["is", "are", "be", "gets", "get", "being"])
    }

    private func speaksOfSelf() -> Bool { view.cues.has(.witness) }

    private func hasOutcome() -> Bool {
        view.roles.count(.good) > 0 || view.roles.count(.bad) > 0 || view.roles.count(.act) > 0
    }

    /// "We hear from our patients every day that …".
    private func houseHears() -> Range<Int>? {
        guard view.cues.has(.house) else { return nil }
        for word in view.words {
            if view.table.word(word, is: "hear") || view.table.word(word, is: "heard") { return word..<word + 1 }
        }
        return nil
    }

    // MARK: Reports

    private func attribution() -> Result? {
        if view.isSpeech {
            let words = view.cues.first(.reporting)?.words ?? view.words
            return Result(polarity: .attributes, voice: .quoted, words: [words], contentStart: view.words.lowerBound)
        }
        for report in view.cues.matches(.reporting) {
            let word = report.words
            if isOverruled(word) || reportsResearch(word) || isBrushedAside(word) || isFinding(word) { continue }
            if standsAlone(word) {
                return Result(polarity: .attributes, voice: .quoted, words: [word], contentStart: word.upperBound)
            }
            if let speaker = speakerBefore(report), !view.cues.has(.research, within: speaker.lowerBound..<word.lowerBound) {
                return Result(polarity: .attributes, voice: .quoted, words: [speaker, word], contentStart: word.upperBound)
            }
        }
        return nil
    }

    /// "People blame their bones when the real culprit is the hip": the page knows better.
    private func isOverruled(_ words: Range<Int>) -> Bool {
        view.cues.matches(.booster).contains { booster in
            booster.words.lowerBound > words.upperBound && booster.words.count > 1
                && booster.words.contains { view.table.word($0, isAnyOf: ["real", "true"]) }
        }
    }

    /// "It has one cause, whatever your coach says": the page stands by it all the more.
    private func isBrushedAside(_ words: Range<Int>) -> Bool {
        (max(view.words.lowerBound, words.lowerBound - 4)..<words.lowerBound).contains { view.table.word($0, is: "whatever") }
    }

    /// "A doctor can tell you if your body is level", "years of practice taught us what helps": what somebody is able to find out.
    private func isFinding(_ words: Range<Int>) -> Bool {
        if words.lowerBound > view.words.lowerBound, view.table.word(words.lowerBound, is: "tell"),
            view.table.word(words.lowerBound - 1, isAnyOf: ["can", "could"])
        {
            return true
        }
        let content = (words.upperBound..<min(words.upperBound + 3, view.words.upperBound)).first {
            view.table.word($0, isAnyOf: ["what", "whether", "if", "why", "how", "where", "which"])
        }
        guard let content else { return false }
        return (words.lowerBound..<content).contains { view.table.word($0, isAnyOf: ["us", "you"]) }
    }

    /// "according to a survey of runners": a result, not an opinion.
    private func reportsResearch(_ words: Range<Int>) -> Bool {
        view.table.word(words.lowerBound, is: "according")
            && view.cues.has(.research, within: words.upperBound..<min(words.upperBound + 5, view.words.upperBound))
    }

    /// "according to", "is said to", "supposedly": needs no speaker before it.
    private func standsAlone(_ words: Range<Int>) -> Bool {
        if words.count >= 2 {
            let opens = view.table.word(words.lowerBound, isAnyOf: [
                "according", "is", "are", "was", "were", "be", "been", "theory", "tradition", "so", "the", "in", "popular", "will", "would",
                "you", "i", "i've", "told", "used", "by", "or", "alleged",
            ])
            if opens { return true }
        }
        return view.table.word(words.lowerBound, isAnyOf: ["supposedly", "allegedly", "traditionally"])
    }

    /// The nearest speaker at most six words before a reporting word, with no house and no reader in between.
    private func speakerBefore(_ report: CueMatch) -> Range<Int>? {
        var found: Range<Int>?
        let sharesSubject = report.words.lowerBound > view.words.lowerBound + 2
            && view.table.word(report.words.lowerBound - 1, isAnyOf: ["and", "then"])
        for cue in view.cues.all {
            guard cue.words.upperBound <= report.words.lowerBound else { continue }
            // "The coach looked at my shoes for a while and said": the subject stands at the beginning.
            let isSubject = sharesSubject && cue.words.lowerBound <= view.words.lowerBound + 2
            guard isSubject || cue.words.lowerBound + 7 > report.words.lowerBound else { continue }
            switch cue.cue {
            case .speaker: found = cue.words
            case .subordinate: if opensRelative(cue.words.lowerBound) { found = nil }
            default: break
            }
        }
        return found ?? namedSpeaker(before: report)
    }

    /// "Rhodri Vance says", "Dr. Koroma of the district hospital says": a name, of two words with capitals.
    private func namedSpeaker(before report: CueMatch) -> Range<Int>? {
        let end = report.words.lowerBound
        guard !view.isHeading else { return nil }
        return (max(view.words.lowerBound, end - 6)..<max(view.words.lowerBound, end - 1)).first { word in
            view.table.words[word].isCapitalized && view.table.words[word + 1].isCapitalized
                && view.table.words[word + 1].gap < .punctuated
                && (word > view.words.lowerBound || view.table.word(word, isAnyOf: Self.titles))
        }.map { $0..<$0 + 2 }
    }

    private static let titles: [StaticString] = ["dr", "mr", "mrs", "ms", "prof", "professor", "coach", "sister", "nurse"]

    private func opensRelative(_ word: Int) -> Bool {
        return word > view.words.lowerBound && view.table.word(word, isAnyOf: ["that", "which", "who", "whose", "if", "because"])
    }

    // MARK: Denials

    /// A phrase that says the proposition has not been shown; not one in a concession after a hedge.
    private func unproven() -> Range<Int>? {
        for cue in view.cues.matches(.unproven) {
            if isConcession(cue.words.lowerBound) || isDoubled(cue.words.lowerBound) { continue }
            return cue.words
        }
        return openQuestion() ?? nothingShown()
    }

    /// "No examination has been shown to find the cause", "there is still no exercise shown to do it".
    private func nothingShown() -> Range<Int>? {
        let opening = view.words.prefix(4)
        guard let none = opening.first(where: { view.cues.has(.negation, startingAt: $0) && view.table.word($0, isAnyOf: ["no", "nothing", "none", "neither"]) })
        else { return nil }
        let shown = view.words.first { word in
            word > none && word < none + 7
                && view.table.word(word, isAnyOf: ["shown", "proven", "proved", "found", "demonstrated", "established", "able", "tested"])
        }
        return shown.map { none..<$0 + 1 }
    }

    /// "may help, although studies have not shown it": the hedged clause before it is what is put forward.
    private func isConcession(_ word: Int) -> Bool {
        guard view.cues.all.contains(where: { $0.cue == .hedge && $0.words.upperBound < word }) else { return false }
        for index in view.words where index < word && index > view.words.lowerBound {
            if view.table.word(index, is: "though") || view.table.word(index, is: "although") { return true }
            if view.table.word(index, is: "but") { return true }
        }
        return false
    }

    /// "Whether it prevents injury is unknown."
    private func openQuestion() -> Range<Int>? {
        guard view.table.word(view.words.lowerBound, is: "whether") else { return nil }
        for cue in view.cues.matches(.hedge) where cue.words.lowerBound > view.words.lowerBound + 1 {
            if view.table.word(cue.words.lowerBound, isAnyOf: ["unknown", "unclear", "uncertain", "not", "remains", "an", "hard", "hardly", "barely"]) {
                return cue.words
            }
        }
        return nil
    }
}
