/// Writes the few JSON values that columns and parameters hold; SQLite reads them back.
struct JSONText {
    private var bytes: [UInt8] = [UInt8(ascii: "[")]

    /// Returns a JSON array of strings.
    static func array(_ strings: some Sequence<String>) -> String {
        var text = JSONText()
        for string in strings { text.append(element: string) }
        return text.closed()
    }

    /// Returns a JSON array of two-element arrays.
    static func pairs(_ pairs: some Sequence<(String, String)>) -> String {
        var text = JSONText()
        for (name, value) in pairs {
            text.separate()
            text.bytes.append(UInt8(ascii: "["))
            text.append(element: name)
            text.append(element: value)
            text.bytes.append(UInt8(ascii: "]"))
        }
        return text.closed()
    }

    private mutating func closed() -> String {
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func separate() {
        if bytes.last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func append(element string: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 { append(escaped: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Escapes what RFC 8259 section 7 requires: quotes, backslashes and control characters.
    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0..<0x10:
            bytes += "\\u000\(String(byte, radix: 16))".utf8
        case 0x10..<0x20:
            bytes += "\\u00\(String(byte, radix: 16))".utf8
        default:
            bytes.append(byte)
        }
    }
}
