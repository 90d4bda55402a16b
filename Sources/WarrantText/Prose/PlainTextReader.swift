/// Reads plain text.
///
/// - Blank lines separate paragraphs.
/// - A line that begins with a bullet (`-`, `*`, `•` …) or a number (`1.`, `2)`) is a list item; deeper indentation nests.
/// - Inside a paragraph, a line goes on in the next one when that starts in lower case, when it ends in a comma, or when
///   the lines look wrapped by machine: the longest is 50 to 120 characters wide and the next line's first word did not
///   fit any more. Otherwise each line is a paragraph of its own, as editors write that wrap lines on the screen.
/// - A single line of at most 80 characters that does not end like a sentence is a heading when text follows it. Its level
///   is 1 at the top of the file, else 2.
///
/// The figures are our design.
public struct PlainTextReader: ProseReader {
    /// The widest line, in characters, that counts as wrapped by machine.
    static let widestWrap = 120
    /// The narrowest.
    static let narrowestWrap = 50
    /// The longest heading, in characters.
    static let longestHeading = 80

    public init() {}

    public func read(_ source: SourceText) -> Prose {
        var reading = PlainTextReading(source)
        return reading.run()
    }
}

private struct PlainTextReading {
    private let bytes: [UInt8]
    private var builder: ProseBuilder
    private var lines: [Line] = []
    private var itemIndents: [Int] = []

    /// A line without its white space at either end.
    private struct Line {
        var start: Int
        var end: Int
        var indent: Int
        /// In characters, indentation included.
        var width: Int
        /// Where the text of a list item begins; equal to `start` without a bullet.
        var textStart: Int

        var isBlank: Bool { start == end }
        var isItem: Bool { textStart > start }
    }

    init(_ source: SourceText) {
        bytes = source.bytes
        builder = ProseBuilder(source)
    }

    mutating func run() -> Prose {
        let starts = builder.source.lineStarts
        lines.reserveCapacity(starts.count)
        for (number, lineStart) in starts.enumerated() {
            let start = max(lineStart, builder.contentStart)
            let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
            lines.append(line(min(start, end)..<end))
        }
        var index = 0
        var afterBlank = true
        while index < lines.count {
            guard !lines[index].isBlank else {
                index += 1
                afterBlank = true
                continue
            }
            var chunkEnd = index
            while chunkEnd < lines.count, !lines[chunkEnd].isBlank { chunkEnd += 1 }
            chunk(index..<chunkEnd, afterBlank: afterBlank)
            index = chunkEnd
        }
        closeLists(above: -1)
        return builder.finish()
    }

    private func line(_ range: Range<Int>) -> Line {
        var start = range.lowerBound
        var end = range.upperBound
        var indent = 0
        while start < end, ASCII.isSpace(bytes[start]) {
            indent = bytes[start] == ASCII.tab ? (indent / 4 + 1) * 4 : indent + 1
            start += 1
        }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        var width = indent
        for index in start..<end where bytes[index] & 0xC0 != 0x80 { width += 1 }
        return Line(start: start, end: end, indent: indent, width: width, textStart: bulletEnd(start, end))
    }

    /// Returns where the text behind a bullet begins; `start` when there is no bullet.
    private func bulletEnd(_ start: Int, _ end: Int) -> Int {
        guard start < end else { return start }
        var index = start
        let first = bytes[start]
        if first == ASCII.hyphen || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            index += 1
        } else if first >= 0x80 {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: start, end: end)
            guard "\u{2022}\u{2023}\u{2043}\u{25AA}\u{25A0}\u{25CF}\u{25E6}\u{B7}\u{2013}\u{2713}\u{2714}\u{27A4}\u{2192}"
                .unicodeScalars.contains(scalar)
            else { return start }
            index += length
        } else {
            if first == UInt8(ascii: "(") { index += 1 }
            let digits = index
            while index < end, ASCII.isDigit(bytes[index]), index - digits < 3 { index += 1 }
            guard index > digits, index < end, bytes[index] == UInt8(ascii: ")") || (bytes[index] == ASCII.fullStop && digits == start)
            else { return start }
            index += 1
        }
        guard index < end, ASCII.isSpace(bytes[index]) else { return start }
        while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
        return index
    }

    /// Reads lines between blank ones.
    private mutating func chunk(_ range: Range<Int>, afterBlank: Bool) {
        let widest = range.reduce(0) { max($0, lines[$1].width) }
        var index = range.lowerBound
        while index < range.upperBound {
            let first = lines[index]
            var last = index
            while last + 1 < range.upperBound, joins(lines[last], lines[last + 1], first: first, widest: widest) {
                last += 1
            }
            emit(index...last)
            index = last + 1
        }
    }

    private func joins(_ line: Line, _ next: Line, first: Line, widest: Int) -> Bool {
        if next.isItem || !hasWord(next) { return false }
        if first.isItem, next.indent > first.indent { return true }
        if Letters.isLowercase(bytes, at: next.start, end: next.end) { return true }
        if bytes[line.end - 1] == UInt8(ascii: ",") { return true }
        guard PlainTextReader.narrowestWrap...PlainTextReader.widestWrap ~= widest else { return false }
        var word = 0
        var index = next.start
        while index < next.end, !ASCII.isSpace(bytes[index]) {
            if bytes[index] & 0xC0 != 0x80 { word += 1 }
            index += 1
        }
        return line.width + 1 + word > widest
    }

    private func hasWord(_ line: Line) -> Bool {
        for index in line.start..<line.end where ASCII.isAlphanumeric(bytes[index]) || bytes[index] >= 0x80 {
            return true
        }
        return false
    }

    private mutating func emit(_ range: ClosedRange<Int>) {
        let first = lines[range.lowerBound]
        guard hasWord(first) || range.count > 1 else { return }
        if first.isItem {
            openItem(indent: first.indent)
            builder.begin(.listItem)
        } else if let item = itemIndents.last, first.indent > item {
            builder.begin(.listItem)
        } else {
            closeLists(above: -1)
            builder.begin(isHeading(range) ? .heading(level: builder.lastFlowBlock == nil ? 1 : 2) : .paragraph)
        }
        builder.text(bytes, first.textStart..<lines[range.upperBound].end)
        builder.end()
    }

    private mutating func openItem(indent: Int) {
        closeLists(above: indent)
        if itemIndents.last != indent {
            builder.openList()
            itemIndents.append(indent)
        }
        builder.openItem()
    }

    private mutating func closeLists(above indent: Int) {
        while let last = itemIndents.last, last > indent {
            builder.closeList()
            itemIndents.removeLast()
        }
    }

    private func isHeading(_ range: ClosedRange<Int>) -> Bool {
        let line = lines[range.lowerBound]
        guard range.count == 1, line.width <= PlainTextReader.longestHeading,
            !".!,;:".utf8.contains(bytes[line.end - 1])
        else { return false }
        return lines[(range.upperBound + 1)...].contains { !$0.isBlank }
    }
}
