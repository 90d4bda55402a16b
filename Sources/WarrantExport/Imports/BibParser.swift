import WarrantText

/// Splits a .bib file into entries and fields.
struct BibParser {
    /// An entry with its fields in order, names in lower case, values as written without their delimiters.
    struct Entry {
        let type: String
        let key: String
        let start: Int
        var fields: [(name: String, value: String)]
    }

    /// A place where the file is no BibTeX.
    struct Failure: Error {
        let diagnostic: Diagnostic
    }

    private let source: SourceText
    private let bytes: [UInt8]
    private var index = 0
    private var strings: [String: String] = Dictionary(
        uniqueKeysWithValues: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
            ($0, $0)
        })
    private(set) var losses: [ImportLoss] = []

    init(_ source: SourceText) {
        self.source = source
        self.bytes = source.bytes
    }

    mutating func entries() throws(Failure) -> [Entry] {
        var entries: [Entry] = []
        // Text outside entries is a comment.
        while let at = bytes[index...].firstIndex(of: UInt8(ascii: "@")) {
            index = at + 1
            let type = name().lowercased()
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "(") else {
                continue
            }
            let close = bytes[index] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
            index += 1
            if type == "comment" || type == "preamble" {
                try skipGroup(from: at, close)
                losses.append(ImportLoss("@\(type)", "left out"))
            } else if type == "string" {
                try readFields(at, close) { parser, field in parser.strings[field.name] = field.value }
            } else {
                var entry = Entry(type: type, key: key(), start: at, fields: [])
                skipSpace()
                if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
                var fields: [(name: String, value: String)] = []
                try readFields(at, close) { _, field in fields.append(field) }
                entry.fields = fields
                entries.append(entry)
            }
        }
        return entries
    }

    private mutating func readFields(
        _ start: Int, _ close: UInt8, _ keep: (inout BibParser, (name: String, value: String)) -> Void
    ) throws(Failure) {
        while true {
            skipSpace()
            guard index < bytes.count else { throw failure("the entry is not closed", at: start) }
            if bytes[index] == close {
                index += 1
                return
            }
            if bytes[index] == UInt8(ascii: ",") {
                index += 1
                continue
            }
            let nameStart = index
            let name = name().lowercased()
            guard !name.isEmpty else { throw failure("expected a field name", at: nameStart) }
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                throw failure("expected '=' after '\(name)'", at: min(index, bytes.count - 1))
            }
            index += 1
            keep(&self, (name, try value()))
        }
    }

    /// A value: parts in braces or quotes, numbers or names of strings, joined by `#`.
    private mutating func value() throws(Failure) -> String {
        var value = ""
        while true {
            skipSpace()
            guard index < bytes.count else { throw failure("expected a value", at: bytes.count - 1) }
            let start = index
            if bytes[index] == UInt8(ascii: "{") {
                index += 1
                value += try delimited(start, UInt8(ascii: "}"))
            } else if bytes[index] == ASCII.quotationMark {
                index += 1
                value += try delimited(start, ASCII.quotationMark)
            } else {
                let word = name()
                guard !word.isEmpty else { throw failure("expected a value in braces or quotes", at: start) }
                if let text = strings[word.lowercased()] {
                    value += text
                } else {
                    value += word
                    if Int(word) == nil { losses.append(ImportLoss(word, "no @string of this name; the name stands")) }
                }
            }
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return ReferenceBuilder.trimmed(value) }
            index += 1
        }
    }

    /// The text up to a delimiter outside braces; line breaks become spaces.
    private mutating func delimited(_ start: Int, _ close: UInt8) throws(Failure) -> String {
        var depth = 0
        let begin = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.backslash {
                index += 2
                continue
            }
            if depth == 0, byte == close {
                let text = String(decoding: bytes[begin..<index], as: UTF8.self)
                index += 1
                return Self.squeezed(text)
            }
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            guard depth >= 0 else { throw failure("a brace too many", at: index) }
            index += 1
        }
        throw failure("the value is not closed", at: start)
    }

    /// Runs of white space are one space, also at the ends, where a part may go on after `#`.
    private static func squeezed(_ text: String) -> String {
        var result = ""
        for character in text {
            if !character.isWhitespace {
                result.append(character)
            } else if result.last != " " {
                result.append(" ")
            }
        }
        return result
    }

    private mutating func skipGroup(from start: Int, _ close: UInt8) throws(Failure) {
        _ = try delimited(start, close)
    }

    private mutating func key() -> String {
        skipSpace()
        let start = index
        while index < bytes.count,
            ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ")"), ASCII.lineFeed].contains(bytes[index])
        { index += 1 }
        return ReferenceBuilder.trimmed(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func name() -> String {
        skipSpace()
        let start = index
        while index < bytes.count, bytes[index] > 0x20, !"{}(),=#\"%".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                while index < bytes.count, bytes[index] != ASCII.lineFeed { index += 1 }
            } else if bytes[index] <= 0x20 {
                index += 1
            } else {
                return
            }
        }
    }

    private func failure(_ message: String, at offset: Int) -> Failure {
        Failure(diagnostic: Diagnostic(code: "I001", in: source, at: offset..<offset + 1, message: message))
    }
}
