import WarrantText

/// What the marks around a sentence and its place on the page say of it.
struct SentenceMarks: Sendable {
    let endsInQuestionMark: Bool
    let opensWithQuote: Bool
    let isHeading: Bool

    /// - Parameters:
    ///   - words: The words of the sentence.
    ///   - cues: The cues at them.
    init(_ prose: Prose, _ sentence: Sentence, words: Range<Int>, cues: ArraySlice<CueMatch>) {
        let (text, range) = (prose.cooked, sentence.cookedRange)
        endsInQuestionMark = Self.endsInQuestionMark(text, range) || Self.isTitleQuestion(text, range, words, cues)
        opensWithQuote = Self.opensWithQuote(text, range)
        isHeading =
            switch prose.blocks[sentence.block].scope {
            case .heading, .title: true
            default: false
            }
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
        guard let last = text[range].last, !words.isEmpty else { return false }
        guard cues.contains(where: { $0.cue == .interrogative && $0.words.lowerBound == words.lowerBound }) else { return false }
        let isInstructionTitle = text[range].starts(with: "How to ".utf8)
        return isInstructionTitle || ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":")].contains(last)
    }

    /// Straight or curly quotation marks at the start.
    private static func opensWithQuote(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return true }
        guard first == 0xE2, range.count > 3, text[range.lowerBound + 1] == 0x80 else { return false }
        return (0x98...0x9F).contains(text[range.lowerBound + 2])
    }
}
