/// A JSON value whose objects keep the order in which they were built, so that the same data always
/// gives the same bytes.
public indirect enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number; values that JSON cannot hold (infinite, not a number) are written as `null`.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key and its value.
    public struct Member: Sendable, Hashable {
        public let key: String
        public let value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONValue {
    /// Wraps text, or `null` for nil.
    public init(_ text: String?) {
        self = text.map(JSONValue.string) ?? .null
    }

    /// Wraps a whole number, or `null` for nil.
    public init(_ number: Int?) {
        self = number.map(JSONValue.integer) ?? .null
    }

    /// Wraps a number, or `null` for nil.
    public init(_ number: Double?) {
        self = number.map(JSONValue.number) ?? .null
    }

    /// The value of a key of an object; nil for other kinds or when the key is absent.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONValue {
    /// The value as JSON text.
    ///
    /// - Parameter indented: Whether to break lines and indent by two spaces.
    public func text(indented: Bool = true) -> String {
        var output = ""
        write(to: &output, indent: indented ? 0 : nil)
        return output
    }

    private func write(to output: inout String, indent: Int?) {
        switch self {
        case .null: output += "null"
        case .boolean(let value): output += value ? "true" : "false"
        case .integer(let value): output += String(value)
        case .number(let value): output += Self.text(of: value)
        case .string(let text): Self.write(text, to: &output)
        case .array(let values):
            Self.write(values, open: "[", close: "]", to: &output, indent: indent) { value, output, indent in
                value.write(to: &output, indent: indent)
            }
        case .object(let members):
            Self.write(members, open: "{", close: "}", to: &output, indent: indent) { member, output, indent in
                Self.write(member.key, to: &output)
                output += indent == nil ? ":" : ": "
                member.value.write(to: &output, indent: indent)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], open: String, close: String, to output: inout String, indent: Int?,
        writeElement: (Element, inout String, Int?) -> Void
    ) {
        guard !elements.isEmpty else {
            output += open + close
            return
        }
        output += open
        for (index, element) in elements.enumerated() {
            if index > 0 { output += "," }
            if let indent { output += "\n" + String(repeating: "  ", count: indent + 1) }
            writeElement(element, &output, indent.map { $0 + 1 })
        }
        if let indent { output += "\n" + String(repeating: "  ", count: indent) }
        output += close
    }

    private static func text(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let integer = Int(exactly: number), abs(number) < 0x1p53 { return String(integer) }
        return "\(number)"
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        // Nearly all texts need no escape; 0xE2 may begin a line separator.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2 }) {
            output += text
            output += "\""
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
