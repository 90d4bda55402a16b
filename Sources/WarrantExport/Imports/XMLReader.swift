import WarrantText

/// Reads XML 1.0 without document types.
///
/// Only the five predefined entities and character references are expanded. A file with a DOCTYPE is refused, so that
/// there is no entity to expand, inside or outside the file. ISO 8859-1 and UTF-8 are read as declared.
struct XMLReader {
    /// The deepest nesting accepted.
    static let deepestNesting = 200

    private let source: SourceText
    private let bytes: [UInt8]
    private var index = 0

    /// Returns the root element.
    ///
    /// - Throws: `ExportError` with file, line and column of the first problem.
    static func read(_ original: SourceText) throws(ExportError) -> XMLElement {
        let source = try decoded(original)
        var reader = XMLReader(source)
        try reader.skipProlog()
        guard reader.peek == UInt8(ascii: "<") else { throw reader.failure("expected an XML element") }
        let root = try reader.element(depth: 0)
        try reader.skipProlog()
        guard reader.index >= reader.bytes.count else { throw reader.failure("unexpected text after the root element") }
        return root
    }

    private init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
    }

    /// The document in UTF-8, as its declaration says.
    private static func decoded(_ source: SourceText) throws(ExportError) -> SourceText {
        var bytes = source.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let head = String(decoding: bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
        if head.hasPrefix("<?xml"),
            head.contains("iso-8859-1") || head.contains("windows-1252") || head.contains("us-ascii")
        {
            return SourceText(name: source.name, text: TextDecoding.latin(bytes))
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ExportError(
                .badInput, "the file is not valid UTF-8 and declares no other encoding",
                location: source.location(at: 0))
        }
        return SourceText(name: source.name, bytes: bytes)
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func failure(_ message: String, at offset: Int? = nil) -> ExportError {
        ExportError(.badInput, message, location: source.location(at: min(offset ?? index, bytes.count)))
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    /// Skips white space, comments, the declaration and processing instructions.
    private mutating func skipProlog() throws(ExportError) {
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                index += 1
            } else if starts(with: "<!DOCTYPE") || starts(with: "<!ENTITY") {
                throw failure("document types are refused, because entities are never expanded")
            } else if starts(with: "<!--") {
                try skip(past: "-->", "the comment is not closed")
            } else if starts(with: "<?") {
                try skip(past: "?>", "the processing instruction is not closed")
            } else {
                return
            }
        }
    }

    private mutating func skip(past end: String, _ message: String) throws(ExportError) {
        let start = index
        let end = Array(end.utf8)
        while index + end.count <= bytes.count {
            if bytes[index..<index + end.count].elementsEqual(end) {
                index += end.count
                return
            }
            index += 1
        }
        throw failure(message, at: start)
    }

    private mutating func name() throws(ExportError) -> String {
        let start = index
        while let byte = peek, byte > 0x20, !"<>/=\"'&".utf8.contains(byte) { index += 1 }
        guard index > start else { throw failure("expected a name") }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while let byte = peek, byte <= 0x20 { index += 1 }
    }

    private mutating func element(depth: Int) throws(ExportError) -> XMLElement {
        guard depth < Self.deepestNesting else { throw failure("nested deeper than \(Self.deepestNesting) levels") }
        let start = index
        index += 1
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            if starts(with: "/>") {
                index += 2
                return XMLElement(name: name, attributes: attributes, children: [], text: "", start: start)
            }
            if peek == UInt8(ascii: ">") {
                index += 1
                break
            }
            let place = index
            guard peek != nil else { throw failure("the tag '\(name)' is not closed", at: start) }
            let key = try self.name()
            skipSpace()
            guard peek == UInt8(ascii: "=") else { throw failure("expected '=' after '\(key)'") }
            index += 1
            skipSpace()
            guard attributes.updateValue(try quoted(), forKey: key) == nil else {
                throw failure("the attribute '\(key)' stands twice", at: place)
            }
        }
        var element = XMLElement(name: name, attributes: attributes, children: [], text: "", start: start)
        while true {
            element.text += try text()
            guard index < bytes.count else { throw failure("the element '\(name)' is not closed", at: start) }
            if starts(with: "</") {
                index += 2
                let place = index
                guard try self.name() == name else { throw failure("expected '</\(name)>'", at: place) }
                skipSpace()
                guard peek == UInt8(ascii: ">") else { throw failure("expected '>'") }
                index += 1
                return element
            } else if starts(with: "<![CDATA[") {
                let begin = index + 9
                try skip(past: "]]>", "the CDATA section is not closed")
                element.text += String(decoding: bytes[begin..<index - 3], as: UTF8.self)
            } else if starts(with: "<!--") || starts(with: "<?") || starts(with: "<!") {
                try skipProlog()
                if starts(with: "<!"), !starts(with: "<![CDATA["), !starts(with: "<!--") {
                    throw failure("unexpected declaration")
                }
            } else {
                element.children.append(try self.element(depth: depth + 1))
            }
        }
    }

    private mutating func quoted() throws(ExportError) -> String {
        guard let quote = peek, quote == 0x22 || quote == 0x27 else { throw failure("expected a quoted value") }
        let start = index
        index += 1
        var value = ""
        while let byte = peek {
            if byte == quote {
                index += 1
                return value
            }
            if byte == UInt8(ascii: "<") { throw failure("'<' inside an attribute") }
            value += try characters(until: quote)
        }
        throw failure("the value is not closed", at: start)
    }

    /// The text up to the next tag.
    private mutating func text() throws(ExportError) -> String {
        var value = ""
        while let byte = peek, byte != UInt8(ascii: "<") { value += try characters(until: UInt8(ascii: "<")) }
        return value
    }

    /// A run of plain characters, or one reference.
    private mutating func characters(until end: UInt8) throws(ExportError) -> String {
        let start = index
        guard bytes[index] == UInt8(ascii: "&") else {
            while let byte = peek, byte != end, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<") { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        guard let close = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            throw failure("'&' without an entity")
        }
        let name = String(decoding: bytes[index + 1..<close], as: UTF8.self)
        index = close + 1
        if let text = Self.entities[name] { return text }
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            if let scalar = value.flatMap(Unicode.Scalar.init),
                scalar.value >= 0x20 || "\t\n\r".unicodeScalars.contains(scalar)
            {
                return String(Character(scalar))
            }
        }
        throw failure("the entity '&\(name);' is not expanded", at: start)
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
