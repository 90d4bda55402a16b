import WarrantText

/// What the marks around a sentence and its place on the page say of it.
struct SentenceMarks: Sendable {
    let endsInQuestionMark: Bool
    let opensWithQuote: Bool
    /// Whether it is direct speech: “Rest helps,” she says. His advice: “Rest.” Or all of it stands in quotation marks.
    let isSpeech: Bool
    let isHeading: Bool
    /// Whether it leaves its end to a list: "It is linked to:".
    let leavesOff: Bool
    /// Whether it ends without a mark, as titles and entries of lists do.
    let lacksFullStop: Bool

    /// - Parameters:
    ///   - words: The words of the sentence.
    ///   - cues: The cues at them.
    ///   - quotation: What was open before it; then, what is open behind it.
    init(_ prose: Prose, _ sentence: Sentence, words: Range<Int>, cues: ArraySlice<CueMatch>, quotation: inout Quotation) {
        let (text, range) = (prose.cooked, sentence.cookedRange)
        opensWithQuote = Self.opensWithQuote(text, range)
        lacksFullStop = !text[range].suffix(4).contains { $0 == ASCII.fullStop || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
        leavesOff = text[range].last == UInt8(ascii: ":")
        let isQuoted = quotation.read(text, sentence)
        let speech = quotation.hasMarks ? Self.speechMark(text, range) : nil
        isSpeech = isQuoted || speech != nil
        endsInQuestionMark = Self.endsInQuestionMark(text, range) || speech == UInt8(ascii: "?")
            || Self.isTitleQuestion(text, range, words, cues)
        isHeading =
            switch prose.blocks[sentence.block].scope {
            case .heading, .title: true
            default: false
            }
    }

    /// Speech ends in a mark and a closing quotation mark, and a few words follow; or it fills the sentence behind a colon. Returns that
    /// mark or the colon.
    private static func speechMark(_ text: [UInt8], _ range: Range<Int>) -> UInt8? {
        var index = range.lowerBound + 1
        while index < range.upperBound {
            let length = quoteLength(text, at: index, range.upperBound)
            guard length > 0 else {
                index += 1
                continue
            }
            let rest = index + length..<range.upperBound
            switch text[index - 1] {
            case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let gaps = text[rest].count { $0 == ASCII.space }
                if index - range.lowerBound > 12, gaps >= 2, gaps <= 10 { return text[index - 1] }
            case ASCII.space where index > range.lowerBound + 2 && text[index - 2] == UInt8(ascii: ":"):
                return text[rest].count { $0 == ASCII.space } >= 3 ? text[index - 2] : nil
            default: break
            }
            index += length
        }
        return nil
    }

    /// The length of a quotation mark at an offset, typographic or straight; 0 when there is none.
    private static func quoteLength(_ text: [UInt8], at index: Int, _ end: Int) -> Int {
        if text[index] == ASCII.quotationMark || text[index] == ASCII.apostrophe { return 1 }
        guard text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x80 else { return 0 }
        return (0x98...0x9F).contains(text[index + 2]) ? 3 : 0
    }

    private static func endsInQuestionMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.upperBound - 1
        while index >= range.lowerBound, range.upperBound - index < 6 {
            if text[index] == UInt8(ascii: "?") { return true }
            if text[index] == UInt8(ascii: ".") { return false }
            index -= 1
        }
        return false
    }

    /// Whether a title asks without a question mark: "What causes knee pain", "How to run without pain".
    private static func isTitleQuestion(
        _ text: [UInt8], _ range: Range<Int>, _ words: Range<Int>, _ cues: ArraySlice<CueMatch>
    ) -> Bool {
        // The closing quotation mark and bracket say nothing.
        guard let last = text[range].last(where: { $0 < 0x80 && $0 != ASCII.quotationMark && $0 != UInt8(ascii: ")") }), !words.isEmpty
        else { return false }
        guard cues.contains(where: { $0.cue == .interrogative && $0.words.lowerBound == words.lowerBound }) else { return false }
        if presupposes(text[range]) { return false }
        let isInstructionTitle = text[range].starts(with: "How to ".utf8)
        return isInstructionTitle || ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":")].contains(last)
    }

    /// "How one bone upsets the body": the title takes for granted what it goes on to explain.
    private static func presupposes(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: "How ".utf8) else { return false }
        let second = text.dropFirst(4).prefix { $0 != ASCII.space }
        return !asked.contains { second.elementsEqual($0.utf8) }
    }

    /// What stands behind "how" where it asks, or tells of the page.
    private static let asked = [
        "to", "do", "does", "did", "can", "could", "should", "is", "are", "was", "were", "will", "would", "much", "many", "long", "often",
        "far", "soon", "we", "We", "I", "To", "Do", "Does", "Is", "Are", "Much", "Many", "Long", "Often", "choose", "not", "it", "It",
    ]

    /// Straight or curly quotation marks at the start.
    private static func opensWithQuote(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return true }
        guard first == 0xE2, range.count > 3, text[range.lowerBound + 1] == 0x80 else { return false }
        return (0x98...0x9F).contains(text[range.lowerBound + 2])
    }
}
