/// Reads the block of settings that a page may begin with: YAML between `---`, or TOML between `+++`.
///
/// Only the titles and descriptions at its top level are prose. The few forms that their values take are read in place,
/// because a YAML reader would lose the exact bytes behind escapes and folded lines.
struct FrontMatter {
    private let bytes: [UInt8]
    private let lines: [Range<Int>]

    private static let scopes: [String: ProseScope] = [
        "title": .title, "subtitle": .title, "headline": .title, "description": .metaDescription,
        "summary": .metaDescription, "excerpt": .metaDescription, "abstract": .metaDescription, "lead": .metaDescription,
    ]

    /// Returns the offset behind the front matter; `start` when there is none.
    static func read(_ source: SourceText, from start: Int, into builder: inout ProseBuilder) -> Int {
        let bytes = source.bytes
        func isFence(_ line: Range<Int>, _ mark: StaticString) -> Bool {
            var end = line.upperBound
            while end > line.lowerBound, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
            return mark.withUTF8Buffer { bytes[line.lowerBound..<end].elementsEqual($0) }
        }
        let first = start..<max(start, source.byteRange(ofLine: 1).upperBound)
        let isTOML = isFence(first, "+++")
        guard isTOML || isFence(first, "---"), source.lineStarts.count > 1 else { return start }
        var lines: [Range<Int>] = []
        for number in 2...source.lineStarts.count {
            let line = source.byteRange(ofLine: number)
            if isTOML ? isFence(line, "+++") : isFence(line, "---") || isFence(line, "...") {
                FrontMatter(bytes: bytes, lines: lines).addProse(to: &builder, separator: UInt8(ascii: isTOML ? "=" : ":"))
                return number < source.lineStarts.count ? source.lineStarts[number] : bytes.count
            }
            lines.append(line)
        }
        return start
    }

    private func addProse(to builder: inout ProseBuilder, separator: UInt8) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            guard let colon = bytes[line].firstIndex(of: separator), colon > line.lowerBound else { continue }
            let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
            // An indented key belongs to another one.
            let name = key.trimmedASCIISpace.filter { $0 != "\"" && $0 != "'" }
            guard !ASCII.isSpace(bytes[line.lowerBound]), let scope = Self.scopes[name] else { continue }
            var last = index
            while last < lines.count, lines[last].isEmpty || ASCII.isSpace(bytes[lines[last].lowerBound]) { last += 1 }
            builder.begin(scope)
            addValue(colon + 1..<line.upperBound, more: lines[index..<last], to: &builder)
            builder.end()
        }
    }

    private func addValue(_ value: Range<Int>, more: ArraySlice<Range<Int>>, to builder: inout ProseBuilder) {
        var start = value.lowerBound
        while start < value.upperBound, ASCII.isSpace(bytes[start]) { start += 1 }
        guard start < value.upperBound else { return addLines(more, to: &builder) }
        let end = more.last { !$0.isEmpty }?.upperBound ?? value.upperBound
        switch bytes[start] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            addLines(more, to: &builder)
        case ASCII.quotationMark:
            addQuoted(start..<end, quote: ASCII.quotationMark, to: &builder)
        case ASCII.apostrophe:
            addQuoted(start..<end, quote: ASCII.apostrophe, to: &builder)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            break
        default:
            builder.text(bytes, start..<(plainEnd(start..<value.upperBound)))
            addLines(more, to: &builder)
        }
    }

    private func addLines(_ lines: ArraySlice<Range<Int>>, to builder: inout ProseBuilder) {
        for line in lines {
            builder.space(line.lowerBound - 1..<line.lowerBound)
            builder.text(bytes, line)
        }
    }

    /// A comment ends a plain value.
    private func plainEnd(_ range: Range<Int>) -> Int {
        for index in range where bytes[index] == UInt8(ascii: "#") && ASCII.isSpace(bytes[index - 1]) { return index }
        return range.upperBound
    }

    private func addQuoted(_ range: Range<Int>, quote: UInt8, to builder: inout ProseBuilder) {
        var index = range.lowerBound + 1
        // TOML's long strings: the further quotes say no more than the first.
        while index < range.upperBound, index < range.lowerBound + 3, bytes[index] == quote { index += 1 }
        if index == range.lowerBound + 2 { return }
        var textStart = index
        while index < range.upperBound {
            let byte = bytes[index]
            let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
            if byte == quote {
                builder.text(bytes, textStart..<index)
                guard quote == ASCII.apostrophe, next == quote else { return }
                textStart = index + 1
                index += 2
            } else if byte == ASCII.backslash, quote == ASCII.quotationMark {
                builder.text(bytes, textStart..<index)
                index = addEscape(at: index, end: range.upperBound, to: &builder)
                textStart = index
            } else {
                index += 1
            }
        }
        builder.text(bytes, textStart..<range.upperBound)
    }

    private func addEscape(at index: Int, end: Int, to builder: inout ProseBuilder) -> Int {
        guard index + 1 < end else { return end }
        let length: Int
        switch bytes[index + 1] {
        case UInt8(ascii: "x"): length = 2
        case UInt8(ascii: "u"): length = 4
        case UInt8(ascii: "U"): length = 8
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), ASCII.lineFeed, ASCII.carriageReturn:
            builder.space(index..<index + 2)
            return index + 2
        default:
            let next = index + 1 + max(1, UTF8Scan.scalarLength(bytes, at: index + 1, end: end))
            builder.text(bytes, index + 1..<next)
            return next
        }
        let next = min(end, index + 2 + length)
        let digits = String(decoding: bytes[index + 2..<next], as: UTF8.self)
        builder.scalar(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}", source: index..<next)
        return next
    }
}
