/// A file's bytes together with its name and a table of its line starts.
///
/// Everything Warrant says about a file is a byte range into one of these; a line and a column are
/// worked out only for what is reported.
public struct SourceText: Sendable {
    /// The name to report: a path as the user gave it, or a label such as `<standard input>`.
    public let name: String

    /// The bytes as read, unchanged.
    public let bytes: [UInt8]

    /// The byte offset at which each line begins; the first is 0. Lines end at LF, CR LF or a lone CR.
    public let lineStarts: [Int]

    /// Wraps the bytes of a file. Complexity: O(n).
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        self.lineStarts = SourceText.lineStarts(of: bytes)
    }

    /// Wraps text that is already a string. Complexity: O(n).
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// Returns the line and column of a byte offset; offsets past the end count as the end.
    ///
    /// Complexity: O(log lines).
    public func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// Returns the byte offset of a line and a column counted in Unicode scalars, both from 1.
    ///
    /// Parsers that count characters instead of bytes report such columns. Positions past the end of
    /// the line count as its end. Complexity: O(line length).
    public func offset(line: Int, scalarColumn: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return line < 1 ? 0 : bytes.count }
        let range = byteRange(ofLine: line)
        var offset = range.lowerBound
        var remaining = scalarColumn - 1
        while remaining > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            remaining -= 1
        }
        return offset
    }

    /// Returns the bytes of a line, counted from 1, without its line ending.
    public func byteRange(ofLine line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn {
            end -= 1
        }
        return start..<end
    }

    /// Returns the text of a byte range; invalid UTF-8 is repaired with U+FFFD.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        let span = bytes.span
        var index = 0
        while index < span.count {
            let byte = span[index]
            index += 1
            if byte == ASCII.lineFeed {
                starts.append(index)
            } else if byte == ASCII.carriageReturn {
                if index < span.count, span[index] == ASCII.lineFeed { index += 1 }
                starts.append(index)
            }
        }
        return starts
    }
}
