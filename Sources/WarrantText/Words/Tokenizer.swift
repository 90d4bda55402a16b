/// Cuts text into words, folding and hashing them on the way.
struct Tokenizer {
    private(set) var words: [Word] = []
    /// The text read, folded; words with letters above ASCII have theirs behind it.
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
        let kinds = Self.kinds.span
        let bytes = text.span
        // Where the folded form of the text begins that the range's first byte counts from.
        let shift = folded.count - range.lowerBound
        fold(text, range)
        var index = range.lowerBound
        let end = range.upperBound
        var gap = Word.Gap.broken
        var gapStart = index
        while index < end {
            switch kinds[Int(bytes[index])] {
            case Kind.space:
                index += 1
            case Kind.letter, Kind.digit:
                index = word(text, from: index, end: end, gap: gap, shift: shift)
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
                add(index..<index + 1, folded: index + shift..<index + shift + 1, gap: gap, flags: 0)
                index += 1
                gap = .joined
                gapStart = index
            case Kind.high:
                let (scalar, length) = UTF8Scan.scalar(text, at: index, end: end)
                if Letters.isWordScalar(scalar) {
                    index = word(text, from: index, end: end, gap: gap, shift: shift)
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
        case 0xAB, 0xBB, 0x2BC, 0x2018...0x201F, 0x2039, 0x203A: return .quoted
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: return .broken
        default: return .punctuated
        }
    }

    /// Appends the bytes of a range, ASCII letters in lower case.
    private mutating func fold(_ text: [UInt8], _ range: Range<Int>) {
        let start = folded.count
        folded.append(contentsOf: text[range])
        folded.withUnsafeMutableBufferPointer { bytes in
            // Without branches, so that the compiler takes many bytes at a time.
            for index in start..<bytes.count {
                bytes[index] |= (bytes[index] &- 0x41 < 26 ? 1 : 0) &<< 5
            }
        }
    }

    /// Reads one word and returns where it ends.
    ///
    /// - Parameter shift: From a place in the text to the same in `folded`.
    private mutating func word(_ text: [UInt8], from start: Int, end: Int, gap: Word.Gap, shift: Int) -> Int {
        let kinds = Self.kinds.span
        let bytes = text.span
        var index = start
        let isNumber = ASCII.isDigit(bytes[start])
        var flags: UInt8 = isNumber ? 1 : 0
        if ASCII.isUppercase(bytes[start]) { flags |= 2 }
        scan: while index < end {
            let byte = bytes[index]
            switch kinds[Int(byte)] {
            case Kind.letter, Kind.digit:
                index += 1
            case Kind.quote:
                guard byte == ASCII.apostrophe, index + 1 < end, isLetterStart(text, index + 1, end) else { break scan }
                index += 1
            case Kind.high:
                return wordAboveASCII(text, from: start, through: index, end: end, gap: gap, flags: flags, shift: shift)
            case Kind.stop, Kind.mark:
                guard isNumber, isInsideNumber(text, index, end) else { break scan }
                index += 1
            default:
                break scan
            }
        }
        add(start..<index, folded: start + shift..<index + shift, gap: gap, flags: flags)
        return index
    }

    /// Goes on with a word at a byte above ASCII: its folded form stands apart, at the end.
    private mutating func wordAboveASCII(
        _ text: [UInt8], from start: Int, through first: Int, end: Int, gap: Word.Gap, flags: UInt8, shift: Int
    ) -> Int {
        let foldedStart = folded.count
        for index in start + shift..<first + shift { folded.append(folded[index]) }
        var flags = flags
        var index = first
        scan: while index < end {
            let byte = text[index]
            switch Self.kinds[Int(byte)] {
            case Kind.letter, Kind.digit:
                folded.append(ASCII.lowercased(byte))
                index += 1
            case Kind.quote:
                guard byte == ASCII.apostrophe, index + 1 < end, isLetterStart(text, index + 1, end) else { break scan }
                folded.append(ASCII.apostrophe)
                index += 1
            case Kind.high:
                let (scalar, length) = UTF8Scan.scalar(text, at: index, end: end)
                if scalar.value == 0x2019 || scalar.value == 0x2BC || scalar.value == 0x2018 {
                    guard index + length < end, isLetterStart(text, index + length, end) else { break scan }
                    folded.append(ASCII.apostrophe)
                } else if Letters.isWordScalar(scalar) {
                    if index == start, scalar.properties.isUppercase { flags |= 2 }
                    Folding.append(scalar, to: &folded)
                } else if !Letters.isIgnorable(scalar) {
                    break scan
                }
                index += length
            case Kind.stop, Kind.mark:
                guard flags & 1 != 0, isInsideNumber(text, index, end) else { break scan }
                folded.append(byte)
                index += 1
            default:
                break scan
            }
        }
        var wordEnd = index
        while wordEnd > start, isIgnorable(text, endingAt: wordEnd, from: start) { wordEnd -= ignorableLength(text, wordEnd, start) }
        add(start..<wordEnd, folded: foldedStart..<folded.count, gap: gap, flags: flags)
        return index
    }

    /// Whether a point or comma stands between two digits: "3.5" and "1,000" are one number.
    private func isInsideNumber(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
        (text[index] == ASCII.fullStop || text[index] == UInt8(ascii: ",")) && ASCII.isDigit(text[index - 1])
            && index + 1 < end && ASCII.isDigit(text[index + 1])
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

    private mutating func add(_ range: Range<Int>, folded bytes: Range<Int>, gap: Word.Gap, flags: UInt8) {
        words.append(Word(
            gap: gap, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), foldedStart: UInt32(bytes.lowerBound),
            foldedLength: UInt32(bytes.count), hash: WordHash.of(folded.span, bytes), flags: flags))
    }
}
