/// Decides whether a full stop that white space follows ends a sentence or belongs to its word.
///
/// The lists are our design: abbreviations of English prose, of medical writing and of citations.
struct StopReading {
    private let text: [UInt8]
    private let sentenceStart: Int
    private let end: Int

    init(_ text: [UInt8], sentenceStart: Int, end: Int) {
        self.text = text
        self.sentenceStart = sentenceStart
        self.end = end
    }

    /// - Parameters:
    ///   - stop: Where the full stop stands.
    ///   - hasCloser: Whether a quote, bracket or citation closes behind it.
    ///   - next: The first character of what follows, behind opening quotes and brackets; not a lowercase letter.
    func endsSentence(_ stop: Int, hasCloser: Bool, next: Int) -> Bool {
        var start = stop
        while start > sentenceStart, isWordByte(text[start - 1]) { start -= 1 }
        let word = start..<stop
        guard !word.isEmpty else { return !(start == sentenceStart) }
        if word.count <= 3, word.allSatisfy({ ASCII.isDigit(text[$0]) }) {
            // "1. Warm up" is a numbered point; "It rose to 12. Then" is a sentence.
            return start > sentenceStart
        }
        if word.count == 1 { return singleLetterEndsSentence(text[start], at: start, next: next) }
        if word.contains(where: { text[$0] == ASCII.fullStop }) { return dottedWordEndsSentence(word, next: next) }
        guard let packed = ShortWord.packed(text, word) else { return true }
        if Self.neverLast.contains(packed) { return hasCloser }
        if Self.beforeNumbers.contains(packed) { return !startsNumber(next) }
        if Self.maybeLast.contains(packed) { return ASCII.isUppercase(text[next]) || text[next] >= 0x80 || hasCloser }
        return true
    }

    /// "J. Smith", "John F. Kennedy" and "p. 5" go on; "vitamin C. It" and "so do I. Then" do not.
    private func singleLetterEndsSentence(_ letter: UInt8, at start: Int, next: Int) -> Bool {
        guard start > sentenceStart else { return false }
        if !ASCII.isUppercase(letter) { return !(ASCII.isLowercase(letter) && ASCII.isDigit(text[next])) }
        if letter == UInt8(ascii: "I") { return true }
        let previous = previousWord(before: start)
        guard let first = previous.first.map({ text[$0] }), ASCII.isUppercase(first) || text[start - 1] != ASCII.space
        else { return !previous.isEmpty }
        if let packed = ShortWord.packed(text, previous), Self.lettered.contains(packed) { return true }
        return isStarter(next)
    }

    /// "e.g." never ends a sentence; "a.m." does before a capital; "U.S." and "Ph.D." before a word that starts sentences.
    private func dottedWordEndsSentence(_ word: Range<Int>, next: Int) -> Bool {
        var longest = 0
        var part = 0
        for index in word {
            part = text[index] == ASCII.fullStop ? 0 : part + 1
            longest = max(longest, part)
        }
        guard longest <= 2 else { return true }
        let packed = ShortWord.packed(text, word)
        if let packed, Self.dottedNeverLast.contains(packed) { return false }
        if let packed, Self.dottedTimes.contains(packed) { return ASCII.isUppercase(text[next]) }
        return isStarter(next)
    }

    private func previousWord(before start: Int) -> Range<Int> {
        var end = start
        while end > sentenceStart, !isWordByte(text[end - 1]) { end -= 1 }
        var first = end
        while first > sentenceStart, isWordByte(text[first - 1]) { first -= 1 }
        return first..<end
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == ASCII.fullStop || byte >= 0x80
    }

    private func startsNumber(_ next: Int) -> Bool {
        if ASCII.isDigit(text[next]) || text[next] == UInt8(ascii: "#") { return true }
        // "Fig. S2", "Table A.", "sec. IV"
        return next + 1 >= end || (ASCII.isUppercase(text[next]) && !ASCII.isLowercase(text[next + 1])
            && text[next + 1] != ASCII.space && text[next + 1] != ASCII.apostrophe)
    }

    private func isStarter(_ next: Int) -> Bool {
        var last = next
        while last < end, ASCII.isLetter(text[last]) { last += 1 }
        guard next < last, let packed = ShortWord.packed(text, next..<last) else { return false }
        return Self.starters.contains(packed)
    }

    private static let neverLast = ShortWord.set(
        "dr drs mr mrs ms mx prof profs vs cf viz approx messrs rev hon gen sen rep gov capt cmdr lt col sgt maj st mt"
            + " ft eg ie ca resp incl esp")
    private static let beforeNumbers = ShortWord.set(
        "no nos fig figs vol vols pp pg ch chap sec sect eq eqs eqn ref refs art para app appx tab suppl ed eds"
            + " jan feb mar apr jun jul aug sept sep oct nov dec pt pts nr")
    private static let maybeLast = ShortWord.set(
        "etc al inc ltd co corp jr sr bros dept univ assoc est min mins max hr hrs secs wk wks mo mos yr yrs lb lbs"
            + " oz tbsp tsp avg std dev temp tel ext ave blvd rd misc orig transl")
    private static let dottedNeverLast = ShortWord.set("e.g i.e c.f n.b q.v")
    private static let dottedTimes = ShortWord.set("a.m p.m b.c a.d c.e")
    private static let lettered = ShortWord.set(
        "vitamin vitamins type group grade class plan option appendix table figure fig part step level phase study"
            + " trial stage section category")
    private static let starters = ShortWord.set(
        "the it its this that these those they their we our you your he she his her i in on at a an and but or if"
            + " when while where there here for as after before with without no not many most some all each every what"
            + " why how who so to is are was were do does did can may by from since both one two more however then also"
            + " patients people runners research studies evidence")
}
