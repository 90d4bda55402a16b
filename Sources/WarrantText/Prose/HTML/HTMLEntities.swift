/// Character references: `&amp;`, `&#8217;`, `&#x2019;`.
enum HTMLEntities {
    /// A decoded reference and the offset behind it.
    struct Reference {
        let scalar: Unicode.Scalar
        let end: Int
    }

    /// Returns the reference that begins at an ampersand; nil when there is none.
    ///
    /// - Parameter isStrict: Whether the semicolon is required, as in Markdown. HTML lets the names of Latin-1 characters
    ///   go without, and numbers as well.
    static func reference(_ bytes: [UInt8], at start: Int, end: Int, isStrict: Bool) -> Reference? {
        var index = start + 1
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: "#") { return numeric(bytes, at: index + 1, end: end, isStrict: isStrict) }
        var name: UInt64 = 0
        let limit = min(end, index + 9)
        var longest: Reference?
        while index < limit, ASCII.isAlphanumeric(bytes[index]) {
            name = name << 8 | UInt64(bytes[index])
            index += 1
            if !isStrict, index - start > 2, let scalar = table[name], canLackSemicolon(scalar) {
                longest = Reference(scalar: scalar, end: index)
            }
        }
        if index < end, bytes[index] == UInt8(ascii: ";"), index > start + 1, index - start <= 9, let scalar = table[name] {
            return Reference(scalar: scalar, end: index + 1)
        }
        return longest
    }

    private static func canLackSemicolon(_ scalar: Unicode.Scalar) -> Bool {
        (0xA0...0xFF).contains(scalar.value) || "&<>\"".unicodeScalars.contains(scalar)
    }

    private static func numeric(_ bytes: [UInt8], at start: Int, end: Int, isStrict: Bool) -> Reference? {
        var index = start
        var value: UInt32 = 0
        let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let digits = index
        while index < end {
            let byte = bytes[index]
            let digit: UInt32
            if ASCII.isDigit(byte) {
                digit = UInt32(byte - 0x30)
            } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
                digit = UInt32((byte | 0x20) - 0x61 + 10)
            } else {
                break
            }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x20_0000)
            index += 1
        }
        guard index > digits, !isStrict || index - digits <= 7 else { return nil }
        if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 } else if isStrict { return nil }
        if (0x80..<0xA0).contains(value) { value = windows1252[Int(value - 0x80)] }
        return Reference(scalar: value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", end: index)
    }

    /// What browsers read numbers 128 to 159 as (HTML Living Standard, numeric character reference end state).
    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    /// Scalars by name; no name is longer than eight bytes, so that a name fits in a number.
    private static let table: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for entry in names.utf8.split(whereSeparator: ASCII.isSpace) {
            let parts = entry.split(separator: UInt8(ascii: "="))
            let name = parts[0].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if let text = String(parts[1]), let value = UInt32(text, radix: 16) { table[name] = Unicode.Scalar(value) }
        }
        return table
    }()
}
