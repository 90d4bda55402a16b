/// A JSON value to be written; objects keep the order in which they were built.
public indirect enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
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
    /// An object of the members that are present.
    static func members(_ pairs: [(String, JSONValue?)]) -> JSONValue {
        .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
    }

    static func strings(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    /// Returns the value as UTF-8 text ending in a line feed, two spaces per level.
    public func text() -> [UInt8] {
        var writer = ByteWriter()
        write(to: &writer, indent: 0)
        writer.line()
        return writer.bytes
    }

    /// Writes the value on one line.
    func writeCompact(to writer: inout ByteWriter) {
        switch self {
        case .array(let values):
            writer.append("[")
            for (index, value) in values.enumerated() {
                if index > 0 { writer.append(", ") }
                value.writeCompact(to: &writer)
            }
            writer.append("]")
        case .object(let members):
            writer.append("{")
            for (index, member) in members.enumerated() {
                if index > 0 { writer.append(", ") }
                JSONText.writeString(member.key, to: &writer)
                writer.append(": ")
                member.value.writeCompact(to: &writer)
            }
            writer.append("}")
        default:
            writeScalar(to: &writer)
        }
    }

    private func writeScalar(to writer: inout ByteWriter) {
        switch self {
        case .boolean(let value): writer.append(value ? "true" : "false")
        case .integer(let value): writer.append(String(value))
        case .number(let value): writer.append(value.isFinite ? NumberText.shortest(value) : "null")
        case .string(let text): JSONText.writeString(text, to: &writer)
        default: writer.append("null")
        }
    }

    func write(to writer: inout ByteWriter, indent: Int) {
        switch self {
        case .array(let values) where !values.isEmpty:
            writer.line("[")
            for (index, value) in values.enumerated() {
                writer.append(String(repeating: "  ", count: indent + 1))
                value.write(to: &writer, indent: indent + 1)
                writer.line(index + 1 < values.count ? "," : "")
            }
            writer.append(String(repeating: "  ", count: indent) + "]")
        case .object(let members) where !members.isEmpty:
            writer.line("{")
            for (index, member) in members.enumerated() {
                writer.append(String(repeating: "  ", count: indent + 1))
                JSONText.writeString(member.key, to: &writer)
                writer.append(": ")
                member.value.write(to: &writer, indent: indent + 1)
                writer.line(index + 1 < members.count ? "," : "")
            }
            writer.append(String(repeating: "  ", count: indent) + "}")
        default:
            writeCompact(to: &writer)
        }
    }
}

/// Writes JSON strings.
enum JSONText {
    private static let hex = Array("0123456789abcdef".utf8)

    /// Writes a quoted string with the escapes of RFC 8259; `<` stays safe inside a script element because
    /// `</` is written `<\/`.
    static func writeString(_ text: String, to writer: inout ByteWriter) {
        writer.append(byte: 0x22)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C:
                writer.append(byte: 0x5C)
                writer.append(byte: byte)
            case 0x0A: writer.append("\\n")
            case 0x0D: writer.append("\\r")
            case 0x09: writer.append("\\t")
            case 0x2F where previous == 0x3C: writer.append("\\/")
            case 0..<0x20, 0x7F:
                writer.append("\\u00")
                writer.append(byte: hex[Int(byte >> 4)])
                writer.append(byte: hex[Int(byte & 15)])
            default: writer.append(byte: byte)
            }
            previous = byte
        }
        writer.append(byte: 0x22)
    }
}
