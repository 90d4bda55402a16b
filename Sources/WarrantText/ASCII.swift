/// Names for the ASCII bytes that scanners look for, and the classes they fall into.
public enum ASCII {
    public static let tab: UInt8 = 0x09
    public static let lineFeed: UInt8 = 0x0A
    public static let carriageReturn: UInt8 = 0x0D
    public static let space: UInt8 = 0x20
    public static let quotationMark: UInt8 = 0x22
    public static let apostrophe: UInt8 = 0x27
    public static let hyphen: UInt8 = 0x2D
    public static let fullStop: UInt8 = 0x2E
    public static let lessThan: UInt8 = 0x3C
    public static let greaterThan: UInt8 = 0x3E
    public static let backslash: UInt8 = 0x5C

    /// Whether a byte is a space, tab, line feed, vertical tab, form feed or carriage return.
    @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte &- 0x09 < 5
    }

    @inlinable public static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10
    }

    @inlinable public static func isUppercase(_ byte: UInt8) -> Bool {
        byte &- 0x41 < 26
    }

    @inlinable public static func isLowercase(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26
    }

    @inlinable public static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }

    @inlinable public static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte)
    }

    /// Whether a byte is one of the 32 punctuation and symbol characters.
    @inlinable public static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte)
    }

    /// Returns the lowercase form of a letter, and any other byte unchanged.
    @inlinable public static func lowercased(_ byte: UInt8) -> UInt8 {
        isUppercase(byte) ? byte | 0x20 : byte
    }
}
