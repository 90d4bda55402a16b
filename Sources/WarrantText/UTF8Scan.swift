/// Reads single scalars out of bytes that may not be UTF-8.
enum UTF8Scan {
    /// Returns the length of the well-formed scalar at an offset, 1 to 4 bytes; 0 when there is none.
    ///
    /// Well-formed is table 3-7 of the Unicode Standard: no surrogates, no overlong forms.
    static func scalarLength(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            index + offset < end && bytes[index + offset] >= low && bytes[index + offset] <= high
        }
        switch first {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    /// Returns the scalar at an offset and its length; U+FFFD and 1 where the bytes are not UTF-8.
    static func scalar(_ bytes: [UInt8], at index: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = scalarLength(bytes, at: index, end: end)
        var value = UInt32(first)
        switch length {
        case 2: value = value & 0x1F
        case 3: value = value & 0x0F
        case 4: value = value & 0x07
        default: return ("\u{FFFD}", 1)
        }
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Returns the scalar that ends just before an offset; U+FFFD where the bytes are not UTF-8.
    static func scalar(_ bytes: [UInt8], before index: Int, from start: Int) -> Unicode.Scalar {
        var first = index - 1
        while first > start, first > index - 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let (scalar, length) = scalar(bytes, at: first, end: index)
        return first + length == index ? scalar : "\u{FFFD}"
    }
}
