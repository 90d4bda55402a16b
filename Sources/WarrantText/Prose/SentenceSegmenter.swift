/// Cuts the cooked text of a block into sentences.
///
/// A full stop, question or exclamation mark, or ellipsis ends a sentence when white space follows, behind any closing
/// quotes, brackets and citation numbers, unless `StopReading` finds that a full stop belongs to a word. A hard line
/// break ends one when the next line starts like a sentence. A colon or semicolon never does. Our design.
struct SentenceSegmenter {
    private let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// Calls `emit` with the range and ordinal of every sentence that has a word, in order.
    func cut(_ block: Range<Int>, _ emit: (Range<Int>, Int) -> Void) {
        var ordinal = 0
        var start = block.lowerBound
        var index = start
        let end = block.upperBound
        func close(at stop: Int) {
            guard let range = trimmed(start..<stop) else { return }
            emit(range, ordinal)
            ordinal += 1
        }
        while index < end {
            let interest = Self.interest[Int(text[index])]
            if interest == 0 {
                index += 1
                continue
            }
            if text[index] == ASCII.lineFeed {
                if startsSentence(index + 1, end) {
                    close(at: index)
                    start = index + 1
                }
                index += 1
                continue
            }
            guard let stop = stop(at: index, end: end) else {
                index += 1
                continue
            }
            var after = skipCitations(skipClosers(stop.end, end), end)
            if after < end, !ASCII.isSpace(text[after]), !stop.isWide {
                guard let number = flattenedNumber(stop, end: end) else {
                    index = stop.end
                    continue
                }
                after = number
            }
            if after >= end { break }
            if isBoundary(stop, after: after, sentenceStart: start, end: end) {
                close(at: after)
                start = ASCII.isSpace(text[after]) ? after + 1 : after
                index = start
            } else {
                index = max(after, stop.end)
            }
        }
        close(at: end)
    }

    /// A run of marks that may end a sentence.
    struct Stop {
        let start: Int
        let end: Int
        /// One full stop and nothing else.
        let isFullStop: Bool
        let isEllipsis: Bool
        /// A mark of a script that puts no space after it.
        let isWide: Bool
    }

    /// 1 for bytes that may begin a stop or are a line break.
    private static let interest: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in [0x0A, 0x21, 0x2E, 0x3F, 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF] { table[byte] = 1 }
        return table
    }()

    private func stop(at start: Int, end: Int) -> Stop? {
        var index = start
        var dots = 0
        var others = 0
        var ellipses = 0
        var wide = 0
        scan: while index < end {
            switch text[index] {
            case ASCII.fullStop:
                dots += 1
                index += 1
            case UInt8(ascii: "!"), UInt8(ascii: "?"):
                others += 1
                index += 1
            case 0xE2 where matches([0x80, 0xA6], at: index + 1, end):
                ellipses += 1
                index += 3
            case 0xE3 where matches([0x80, 0x82], at: index + 1, end):
                wide += 1
                index += 3
            case 0xEF where matches([0xBC, 0x81], at: index + 1, end) || matches([0xBC, 0x9F], at: index + 1, end):
                wide += 1
                index += 3
            case 0xE0 where matches([0xA5, 0xA4], at: index + 1, end):
                others += 1
                index += 3
            case 0xD8 where matches([0x9F], at: index + 1, end), 0xDB where matches([0x94], at: index + 1, end):
                others += 1
                index += 2
            default:
                break scan
            }
        }
        guard index > start else { return nil }
        return Stop(
            start: start, end: index, isFullStop: dots == 1 && index == start + 1,
            isEllipsis: others == 0 && wide == 0 && (dots > 1 || ellipses > 0), isWide: wide > 0)
    }

    private func matches(_ bytes: [UInt8], at index: Int, _ end: Int) -> Bool {
        guard index + bytes.count <= end else { return false }
        for offset in bytes.indices where text[index + offset] != bytes[offset] { return false }
        return true
    }

    private func isBoundary(_ stop: Stop, after: Int, sentenceStart: Int, end: Int) -> Bool {
        if stop.isWide { return true }
        let next = skipOpeners(after + 1, end)
        guard next < end else { return true }
        let isLowercase = Letters.isLowercase(text, at: next, end: end)
        if stop.isFullStop {
            if isLowercase { return false }
            return StopReading(text, sentenceStart: sentenceStart, end: end)
                .endsSentence(stop.start, hasCloser: after > stop.end, next: next)
        }
        if stop.isEllipsis { return !isLowercase && !ASCII.isDigit(text[next]) }
        // "'Really?' she asked" goes on; "Pain? we can help" does not.
        return !isLowercase || after == stop.end
    }

    private func startsSentence(_ index: Int, _ end: Int) -> Bool {
        let next = skipOpeners(index, end)
        return next >= end || !Letters.isLowercase(text, at: next, end: end)
    }

    /// A note number that lost its superscript, as in "less pain.12 The next": returns its end.
    private func flattenedNumber(_ stop: Stop, end: Int) -> Int? {
        guard stop.isFullStop, stop.start >= 3 else { return nil }
        for offset in 1...3 where !ASCII.isLowercase(text[stop.start - offset]) { return nil }
        var index = stop.end
        while index < end, index - stop.end < 9,
            ASCII.isDigit(text[index]) || text[index] == UInt8(ascii: ",") || text[index] == ASCII.hyphen
        {
            index += 1
        }
        guard index > stop.end, index + 1 < end, text[index] == ASCII.space, ASCII.isUppercase(text[index + 1]) else {
            return nil
        }
        return index
    }

    // MARK: Quotes, brackets, citations

    private func skipClosers(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            switch text[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                index += 1
            case 0xE2 where matches([0x80, 0x99], at: index + 1, end) || matches([0x80, 0x9D], at: index + 1, end)
                || matches([0x80, 0xBA], at: index + 1, end):
                index += 3
            case 0xE3 where matches([0x80, 0x8D], at: index + 1, end) || matches([0x80, 0x8F], at: index + 1, end):
                index += 3
            case 0xC2 where matches([0xBB], at: index + 1, end):
                index += 2
            default:
                return index
            }
        }
        return index
    }

    private func skipOpeners(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            switch text[index] {
            case ASCII.space, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["):
                index += 1
            case 0xE2 where matches([0x80], at: index + 1, end) && index + 2 < end
                && [0x94, 0x98, 0x9A, 0x9C, 0x9E, 0xB9].contains(text[index + 2]):
                index += 3
            case 0xC2 where [[0xAB], [0xBF], [0xA1]].contains { matches($0, at: index + 1, end) }:
                index += 2
            default:
                return index
            }
        }
        return index
    }

    /// Skips `[1]`, `[2, 5–7]` and superscript digits, which belong to the sentence before them.
    private func skipCitations(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if let bracket = citationEnd(index, end) {
                index = bracket
            } else if text[index] == ASCII.space, let bracket = citationEnd(index + 1, end) {
                index = bracket
            } else if text[index] == 0xC2, index + 1 < end, [0xB2, 0xB3, 0xB9].contains(text[index + 1]) {
                index += 2
            } else if text[index] == 0xE2, matches([0x81], at: index + 1, end), index + 2 < end,
                (0xB0...0xB9).contains(text[index + 2])
            {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private func citationEnd(_ start: Int, _ end: Int) -> Int? {
        guard start < end, text[start] == UInt8(ascii: "[") else { return nil }
        var index = start + 1
        var hasDigit = false
        while index < end, index - start < 24 {
            let byte = text[index]
            if byte == UInt8(ascii: "]") { return hasDigit ? index + 1 : nil }
            if ASCII.isDigit(byte) {
                hasDigit = true
            } else if byte < 0x80, !" ,;-^".utf8.contains(byte) {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Returns a range without white space at its ends; nil when it holds no word.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, ASCII.isSpace(text[low]) { low += 1 }
        while high > low, ASCII.isSpace(text[high - 1]) { high -= 1 }
        var index = low
        while index < high {
            if text[index] < 0x80 {
                if ASCII.isAlphanumeric(text[index]) { return low..<high }
                index += 1
            } else {
                let (scalar, length) = UTF8Scan.scalar(text, at: index, end: high)
                if Letters.isWordScalar(scalar) { return low..<high }
                index += length
            }
        }
        return nil
    }
}
