/// Reads JSON (RFC 8259) into located values.
///
/// Foundation's decoder forgets where a value stood; error messages with a line and a column need it.
public struct JSONReader {
    /// The deepest nesting accepted, so that hostile input cannot exhaust the stack.
    public static let deepestNesting = 128

    private let source: SourceText
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    private init(_ source: SourceText) {
        self.source = source
        self.bytes = source.bytes
    }

    /// Returns the one value that a file holds.
    ///
    /// - Throws: The first syntax error, as a diagnostic. Repeated keys are an error.
    /// - Complexity: O(n), and O(keys²) within one object.
    public static func read(_ source: SourceText) throws(SyntaxError) -> LocatedValue {
        guard String(validating: source.bytes, as: UTF8.self) != nil else {
            throw SyntaxError(Diagnostic(
                code: "J002", in: source, at: 0..<1, message: "the file is not valid UTF-8"))
        }
        var reader = JSONReader(source)
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        let value = try reader.value()
        reader.skipSpace()
        if reader.index < reader.bytes.count {
            throw reader.error("unexpected text after the end of the JSON value")
        }
        return value
    }

    /// A file that is not JSON.
    public struct SyntaxError: Error, Sendable {
        public let diagnostic: Diagnostic

        public init(_ diagnostic: Diagnostic) {
            self.diagnostic = diagnostic
        }
    }

    private func error(_ message: String, at offset: Int? = nil) -> SyntaxError {
        let offset = offset ?? index
        return SyntaxError(Diagnostic(code: "J001", in: source, at: offset..<offset + 1, message: message))
    }

    private mutating func skipSpace() {
        while index < bytes.count, [ASCII.space, ASCII.lineFeed, ASCII.carriageReturn, ASCII.tab].contains(bytes[index]) {
            index += 1
        }
    }

    private mutating func value() throws(SyntaxError) -> LocatedValue {
        skipSpace()
        guard index < bytes.count else { throw error("expected a JSON value, found the end of the file") }
        let start = index
        switch bytes[index] {
        case UInt8(ascii: "{"): return try nested(Self.object)
        case UInt8(ascii: "["): return try nested(Self.array)
        case ASCII.quotationMark: return LocatedValue(.string(try string()), range: start..<index)
        case UInt8(ascii: "t"): return try literal("true", .boolean(true))
        case UInt8(ascii: "f"): return try literal("false", .boolean(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ parse: (inout JSONReader) throws(SyntaxError) -> LocatedValue
    ) throws(SyntaxError) -> LocatedValue {
        guard depth < Self.deepestNesting else {
            throw error("nested deeper than \(Self.deepestNesting) levels")
        }
        depth += 1
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private static func object(_ reader: inout JSONReader) throws(SyntaxError) -> LocatedValue {
        let start = reader.index
        var entries: [LocatedValue.Entry] = []
        reader.index += 1
        reader.skipSpace()
        if reader.take("}") { return LocatedValue(.mapping([]), range: start..<reader.index) }
        while true {
            reader.skipSpace()
            let keyStart = reader.index
            guard reader.index < reader.bytes.count, reader.bytes[reader.index] == ASCII.quotationMark else {
                throw reader.error("expected a quoted key")
            }
            let key = try reader.string()
            if entries.contains(where: { $0.key == key }) {
                throw reader.error("the key '\(key)' stands twice in one object", at: keyStart)
            }
            let keyRange = keyStart..<reader.index
            reader.skipSpace()
            guard reader.take(":") else { throw reader.error("expected ':' after the key '\(key)'") }
            entries.append(.init(key: key, keyRange: keyRange, value: try reader.value()))
            reader.skipSpace()
            if reader.take("}") { break }
            guard reader.take(",") else { throw reader.error("expected ',' or '}'") }
        }
        return LocatedValue(.mapping(entries), range: start..<reader.index)
    }

    private static func array(_ reader: inout JSONReader) throws(SyntaxError) -> LocatedValue {
        let start = reader.index
        var values: [LocatedValue] = []
        reader.index += 1
        reader.skipSpace()
        if reader.take("]") { return LocatedValue(.sequence([]), range: start..<reader.index) }
        while true {
            values.append(try reader.value())
            reader.skipSpace()
            if reader.take("]") { break }
            guard reader.take(",") else { throw reader.error("expected ',' or ']'") }
        }
        return LocatedValue(.sequence(values), range: start..<reader.index)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func literal(_ word: String, _ kind: LocatedValue.Kind) throws(SyntaxError) -> LocatedValue {
        let start = index
        guard bytes[index...].starts(with: word.utf8) else { throw error("expected a JSON value") }
        index += word.utf8.count
        return LocatedValue(kind, range: start..<index)
    }

    private mutating func number() throws(SyntaxError) -> LocatedValue {
        let start = index
        let characters = Set("+-.0123456789eE".utf8)
        while index < bytes.count, characters.contains(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard JSONReader.isNumber(bytes[start..<index]), let value = Double(text), value.isFinite else {
            throw error(text.isEmpty ? "expected a JSON value" : "'\(text)' is not a JSON number", at: start)
        }
        return LocatedValue(.number(value, text: text), range: start..<index)
    }

    /// Whether bytes follow the JSON number grammar, which is stricter than Swift's.
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        guard isDigit(rest.first) else { return false }
        if rest.first == UInt8(ascii: "0") { rest.removeFirst() } else { rest = rest.drop(while: isDigit) }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard isDigit(rest.first) else { return false }
            rest = rest.drop(while: isDigit)
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard isDigit(rest.first) else { return false }
            rest = rest.drop(while: isDigit)
        }
        return rest.isEmpty
    }

    private mutating func string() throws(SyntaxError) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case ASCII.quotationMark:
                return String(decoding: text, as: UTF8.self)
            case ASCII.backslash:
                text.append(contentsOf: try escape())
            case 0..<0x20:
                throw error("a control character must be escaped inside a string", at: index - 1)
            default:
                text.append(byte)
            }
        }
        throw error("the string is not closed", at: start)
    }

    private mutating func escape() throws(SyntaxError) -> [UInt8] {
        guard index < bytes.count else { throw error("the string is not closed") }
        let escape = Unicode.Scalar(bytes[index])
        index += 1
        switch escape {
        case "\"", "\\", "/": return [UInt8(ascii: escape)]
        case "b": return [0x08]
        case "f": return [0x0C]
        case "n": return [ASCII.lineFeed]
        case "r": return [ASCII.carriageReturn]
        case "t": return [ASCII.tab]
        case "u": return try unicodeEscape()
        default: throw error("'\\\(escape)' is not a JSON escape", at: index - 2)
        }
    }

    private mutating func unicodeEscape() throws(SyntaxError) -> [UInt8] {
        let start = index - 2
        let first = try hexadecimal()
        var value = first
        if (0xD800..<0xDC00).contains(first), bytes[index...].starts(with: "\\u".utf8) {
            index += 2
            let second = try hexadecimal()
            guard (0xDC00..<0xE000).contains(second) else {
                throw error("half of a surrogate pair without its other half", at: start)
            }
            value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw error("half of a surrogate pair without its other half", at: start)
        }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
        let digits = bytes[index..<min(index + 4, bytes.count)]
        guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
            digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
        else { throw error("expected four hexadecimal digits after '\\u'") }
        index += 4
        return value
    }
}
