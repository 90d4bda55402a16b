import WarrantText

extension JSONValue {
    /// An object of the members that are present.
    static func members(_ pairs: [(String, JSONValue?)]) -> JSONValue {
        .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
    }

    static func strings(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    /// The value as a file: indented text ending in a line feed.
    var fileBytes: [UInt8] {
        Array(text().utf8) + [ASCII.lineFeed]
    }

    /// Writes the value on one line.
    func writeCompact(to writer: inout ByteWriter) {
        writer.append(text(indented: false))
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
