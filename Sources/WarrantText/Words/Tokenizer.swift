/// Cuts text into words, folding and hashing them on the way.
struct Tokenizer {
    private(set) var words: [Word] = []
    private(set) var folded: [UInt8] = []

    init(expectedBytes: Int) {
        words.reserveCapacity(expectedBytes / 5)
        folded.reserveCapacity(expectedBytes)
    }

    var count: Int { words.count }

    /// What a byte is, for the scanner.
    private enum Kind {
        static let space: UInt8 = 0
        static let letter: UInt8 = 1
        static let digit: UInt8 = 2
        static let quote: UInt8 = 3
        static let hyphen: UInt8 = 4
        static let stop: UInt8 = 5
        static let high: UInt8 = 6
        static let percent: UInt8 = 7
        static let mark: UInt8 = 8
    }

    private static let kinds: [UInt8] = (0..<256).map { value in
        let byte = UInt8(value)
        if byte >= 0x80 { return Kind.high }
        if ASCII.isLetter(byte) { return Kind.letter }
        if ASCII.isDigit(byte) { return Kind.digit }
        if ASCII.isSpace(byte) { return Kind.space }
        switch byte {
        case 0, UInt8(ascii: "!"), UInt8(ascii: "?"), ASCII.fullStop: return Kind.stop
        case ASCII.quotationMark, ASCII.apostrophe: return Kind.quote
        case ASCII.hyphen: return Kind.hyphen
        case UInt8(ascii: "%"): return Kind.percent
        default: return Kind.mark
        }
    }

    /// Appends the words of a range; the first is `broken` from what was read before.
    mutating func read(_ text: [UInt8], _ range: Range<Int>) {
        let kinds = Self.kinds
        var index = range.lowerBound
        let end = range.upperBound
        var gap = Word.Gap.broken
        var gapStart = index
        while index < end {
            switch kinds[Int(text[index])] {
            case Kind.space:
                index += 1
            case Kind.letter, Kind.digit:
                index = word(text, from: index, end: end, gap: gap)
                gap = .joined
                gapStart = index
            case Kind.quote:
                gap = max(gap, .quoted)
                index += 1
            case Kind.hyphen:
                // A hyphen joins; "- " between spaces, or two of them, is a dash.
                let isDash = index > gapStart || (index + 1 < end && !ASCII.isAlphanumeric(text[index + 1]) && text[index + 1] < 0x80
                    && text[index + 1] != ASCII.space)
                if isDash { gap = max(gap, .punctuated) }
                index += 1
            case Kind.stop:
                gap = .broken
                index += 1
            case Kind.percent:
                add(text, index..<index + 1, gap: gap, flags: 0) { $0.append(UInt8(ascii: "%")) }
                index += 1
                gap = .joined
                gapStart = index
            case Kind.high:
                let (scalar, length) = UTF8Scan.scalar(text, at: index, end: end)
                if Letters.isWordScalar(scalar) {
                    index = word(text, from: index, end: end, gap: gap)
                    gap = .joined
                    gapStart = index
                } else {
                    gap = max(gap, Self.gap(of: scalar, isTight: index == gapStart))
                    index += length
                }
            default:
                gap = max(gap, .punctuated)
                index += 1
            }
        }
    }

    private static func gap(of scalar: Unicode.Scalar, isTight: Bool) -> Word.Gap {
        if Letters.isIgnorable(scalar) { return .joined }
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .joined
        case 0x2010, 0x2011: return .joined
        case 0x2012, 0x2013, 0x2212: return isTight ? .joined : .punctuated
        case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: return .quoted
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: return .broken
        default: return .punctuated
        }
    }

    /// Reads one word and returns where it ends.
    private mutating func word(_ text: [UInt8], from start: Int, end: Int, gap: Word.Gap) -> Int {
        let kinds = Self.kinds
        let foldedStart = folded.count
        var hash = WordHash.seed
        var index = start
        let isNumber = ASCII.isDigit(text[start])
        var flags: UInt8 = isNumber ? 1 : 0
        if ASCII.isUppercase(text[start]) { flags |= 2 }
        // Most words are letters of ASCII alone.
        let bytes = text.span
        while index < end {
            let byte = bytes[index] | 0x20
            guard byte &- 0x61 < 26 else { break }
            folded.append(byte)
            hash = WordHash.combine(hash, byte)
            index += 1
        }
        scan: while index < end {
            let byte = text[index]
            switch kinds[Int(byte)] {
            case Kind.letter, Kind.digit:
                let lower = ASCII.lowercased(byte)
                folded.append(lower)
                hash = WordHash.combine(hash, lower)
                index += 1
            case Kind.quote:
                guard byte == ASCII.apostrophe, index + 1 < end, isLetterStart(text, index + 1, end) else { break scan }
                folded.append(ASCII.apostrophe)
                hash = WordHash.combine(hash, ASCII.apostrophe)
                index += 1
            case Kind.high:
                let (scalar, length) = UTF8Scan.scalar(text, at: index, end: end)
                if scalar.value == 0x2019 || scalar.value == 0x2BC || scalar.value == 0x2018 {
                    guard index + length < end, isLetterStart(text, index + length, end) else { break scan }
                    folded.append(ASCII.apostrophe)
                    hash = WordHash.combine(hash, ASCII.apostrophe)
                } else if Letters.isWordScalar(scalar) {
                    if index == start, scalar.properties.isUppercase { flags |= 2 }
                    let before = folded.count
                    Folding.append(scalar, to: &folded)
                    for offset in before..<folded.count { hash = WordHash.combine(hash, folded[offset]) }
                } else if !Letters.isIgnorable(scalar) {
                    break scan
                }
                index += length
            case Kind.stop, Kind.mark:
                // "3.5" and "1,000" are one number.
                guard byte == ASCII.fullStop || byte == UInt8(ascii: ","), ASCII.isDigit(text[index - 1]),
                    index + 1 < end, ASCII.isDigit(text[index + 1]), isNumber
                else { break scan }
                folded.append(byte)
                hash = WordHash.combine(hash, byte)
                index += 1
            default:
                break scan
            }
        }
        var wordEnd = index
        while wordEnd > start, isIgnorable(text, endingAt: wordEnd, from: start) { wordEnd -= ignorableLength(text, wordEnd, start) }
        words.append(Word(
            gap: gap, start: UInt32(start), end: UInt32(wordEnd), foldedStart: UInt32(foldedStart),
            foldedLength: UInt32(folded.count - foldedStart), hash: WordHash.finish(hash), flags: flags))
        return index
    }

    private func isIgnorable(_ text: [UInt8], endingAt end: Int, from start: Int) -> Bool {
        text[end - 1] >= 0x80 && Letters.isIgnorable(UTF8Scan.scalar(text, before: end, from: start))
    }

    private func ignorableLength(_ text: [UInt8], _ end: Int, _ start: Int) -> Int {
        var first = end - 1
        while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
        return end - first
    }

    private func isLetterStart(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
        if text[index] < 0x80 { return ASCII.isLetter(text[index]) }
        return Letters.isWordScalar(UTF8Scan.scalar(text, at: index, end: end).scalar)
    }

    private mutating func add(
        _ text: [UInt8], _ range: Range<Int>, gap: Word.Gap, flags: UInt8, _ fold: (inout [UInt8]) -> Void
    ) {
        let foldedStart = folded.count
        fold(&folded)
        words.append(Word(
            gap: gap, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), foldedStart: UInt32(foldedStart),
            foldedLength: UInt32(folded.count - foldedStart), hash: WordHash.of(folded[foldedStart...]), flags: flags))
    }
}
