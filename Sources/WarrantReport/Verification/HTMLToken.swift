/// A piece of an HTML file.
enum HTMLToken {
    /// An opening tag as written, with its name and attributes; `isClosed` when it has no content.
    case open(name: String, attributes: [(name: String, value: String)], isClosed: Bool, source: String)
    case close(name: String)
    /// Text between tags, with character references resolved.
    case text(String)
    /// The content of a style sheet or script, as written.
    case raw(String)
}

/// Cuts HTML into tags and text. It reads what Warrant writes, and does not fail on anything else.
struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Elements without content.
    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Returns all pieces. Complexity: O(n).
    static func tokens(_ bytes: [UInt8]) -> [HTMLToken] {
        var tokenizer = HTMLTokenizer(bytes)
        var tokens: [HTMLToken] = []
        while let token = tokenizer.next() {
            tokens.append(token)
            if case .open(let name, _, false, _) = token, name == "style" || name == "script" {
                tokens.append(.raw(tokenizer.upTo("</" + name)))
            }
        }
        return tokens
    }

    private mutating func next() -> HTMLToken? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                return .text(Self.resolved(text(start..<index)))
            }
            if starts(with: "<!--") {
                _ = upTo("-->")
                index = min(bytes.count, index + 3)
                continue
            }
            if starts(with: "<!") || starts(with: "<?") {
                _ = upTo(">")
                index = min(bytes.count, index + 1)
                continue
            }
            return tag()
        }
        return nil
    }

    private mutating func tag() -> HTMLToken {
        let start = index
        index += 1
        var quote: UInt8?
        while index < bytes.count, quote != nil || bytes[index] != UInt8(ascii: ">") {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        let source = text(start..<min(bytes.count, index + 1))
        index = min(bytes.count, index + 1)
        let isEnd = source.hasPrefix("</")
        var rest = source.dropFirst(isEnd ? 2 : 1).dropLast(source.hasSuffix(">") ? 1 : 0)
        let name = rest.prefix { !$0.isWhitespace && $0 != "/" }.lowercased()
        if isEnd { return .close(name: name) }
        rest = rest.dropFirst(name.count)
        let isClosed = rest.hasSuffix("/") || Self.voidElements.contains(name)
        return .open(name: name, attributes: Self.attributes(rest), isClosed: isClosed, source: source)
    }

    private static func attributes(_ text: Substring) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var rest = text
        while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            rest = rest[start...]
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "/" }
            rest = rest.dropFirst(max(1, name.count))
            guard rest.first == "=" else {
                found.append((name.lowercased(), ""))
                continue
            }
            rest = rest.dropFirst()
            if let quote = rest.first, quote == "\"" || quote == "'" {
                let value = rest.dropFirst().prefix { $0 != quote }
                found.append((name.lowercased(), resolved(String(value))))
                rest = rest.dropFirst(value.count + 2)
            } else {
                let value = rest.prefix { !$0.isWhitespace }
                found.append((name.lowercased(), resolved(String(value))))
                rest = rest.dropFirst(value.count)
            }
        }
        return found
    }

    /// Resolves the character references that HTML writers use.
    static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var output = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            let name = rest[rest.index(after: start)...].prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
            let after = rest.index(start, offsetBy: name.count + 1)
            if after < rest.endIndex, rest[after] == ";", let character = reference(name) {
                output += character
                rest = rest[rest.index(after: after)...]
            } else {
                output += "&"
                rest = rest[rest.index(after: start)...]
            }
        }
        return output + rest
    }

    private static func reference(_ name: Substring) -> String? {
        let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " "]
        if let character = named[String(name)] { return character }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    private func starts(with text: String) -> Bool {
        bytes[index...].starts(with: text.utf8)
    }

    /// Moves to the next place of a text, or to the end, and returns what was passed.
    private mutating func upTo(_ text: String) -> String {
        let start = index
        while index < bytes.count, !starts(with: text) { index += 1 }
        return self.text(start..<index)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
