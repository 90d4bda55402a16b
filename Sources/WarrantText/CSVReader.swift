/// Reads comma-separated values as RFC 4180 describes them, with the place of every field.
///
/// Quoted fields may hold separators, line breaks and doubled quotes; lines end with LF, CRLF or CR; a byte
/// order mark and empty lines are skipped. The separator is a comma, or a semicolon or tab when the first
/// line has one and no comma.
public struct CSVReader {
    /// One field of a line.
    public struct Field: Sendable, Hashable {
        /// The text without quotes; blanks around unquoted text are removed.
        public let text: String
        /// The bytes of the field in the source, quotes included.
        public let range: Range<Int>
        /// Whether the field stands in quotes.
        public let isQuoted: Bool
    }

    /// Why a text is not CSV.
    public struct SyntaxError: Error, Sendable {
        public let diagnostic: Diagnostic
    }

    private let source: SourceText
    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int

    private init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = Self.separator(of: bytes)
    }

    /// Returns the fields of every line that is not empty.
    ///
    /// - Throws: `SyntaxError` for text that is not UTF-8, an open quote, or text after a closing quote.
    /// - Complexity: O(bytes).
    public static func read(_ source: SourceText) throws(SyntaxError) -> [[Field]] {
        guard String(validating: source.bytes, as: UTF8.self) != nil else {
            throw SyntaxError(
                diagnostic: Diagnostic(code: "T001", in: source, at: 0..<1, message: "the file is not valid UTF-8"))
        }
        var reader = CSVReader(source)
        var lines: [[Field]] = []
        while reader.index < reader.bytes.count {
            let line = try reader.line()
            let isEmpty = line.count == 1 && line[0].text.isEmpty && !line[0].isQuoted
            if !isEmpty { lines.append(line) }
        }
        return lines
    }

    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let line = bytes.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
        if line.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
        if line.contains(UInt8(ascii: ";")) { return UInt8(ascii: ";") }
        return line.contains(ASCII.tab) ? ASCII.tab : UInt8(ascii: ",")
    }

    private mutating func line() throws(SyntaxError) -> [Field] {
        var fields: [Field] = []
        while true {
            fields.append(try field())
            guard index < bytes.count else { return fields }
            let byte = bytes[index]
            index += 1
            if byte == separator { continue }
            if byte == ASCII.carriageReturn, index < bytes.count, bytes[index] == ASCII.lineFeed { index += 1 }
            return fields
        }
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == ASCII.lineFeed || byte == ASCII.carriageReturn
    }

    private mutating func field() throws(SyntaxError) -> Field {
        while index < bytes.count, bytes[index] == ASCII.space { index += 1 }
        let start = index
        if index < bytes.count, bytes[index] == ASCII.quotationMark { return try quoted() }
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        var end = index
        while end > start, bytes[end - 1] == ASCII.space || bytes[end - 1] == ASCII.tab { end -= 1 }
        return Field(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end, isQuoted: false)
    }

    private mutating func quoted() throws(SyntaxError) -> Field {
        let start = index
        index += 1
        var text: [UInt8] = []
        while true {
            guard index < bytes.count else {
                throw SyntaxError(
                    diagnostic: Diagnostic(code: "T002", in: source, at: start..<start + 1, message: "the quote is not closed"))
            }
            let byte = bytes[index]
            index += 1
            if byte != ASCII.quotationMark {
                text.append(byte)
            } else if index < bytes.count, bytes[index] == ASCII.quotationMark {
                text.append(byte)
                index += 1
            } else {
                break
            }
        }
        let range = start..<index
        while index < bytes.count, bytes[index] == ASCII.space { index += 1 }
        if index < bytes.count, !isEnd(bytes[index]) {
            throw SyntaxError(
                diagnostic: Diagnostic(
                    code: "T002", in: source, at: index..<index + 1, message: "unexpected text after the closing quote"))
        }
        return Field(text: String(decoding: text, as: UTF8.self), range: range, isQuoted: true)
    }
}
