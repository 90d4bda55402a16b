/// Tells letters from other characters, quickly for the scripts of most text.
enum Letters {
    /// Whether a scalar above ASCII is part of a word: a letter, a number or a combining mark.
    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0x24F: return scalar.value != 0xD7 && scalar.value != 0xF7
        case 0x2BC: return false  // A modifier letter by category, but written for an apostrophe.
        case 0x250...0x2AF, 0x300...0x36F, 0x386, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F: return true
        case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0xFE00...0xFE0F, 0xFEFF, 0xFFFC, 0xFFFD: return false
        case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default:
            return false
        }
    }

    /// Whether a scalar has no width or meaning inside a word: soft hyphen, zero-width characters, word joiner.
    static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    /// Whether a lowercase letter stands at an offset.
    static func isLowercase(_ text: [UInt8], at index: Int, end: Int) -> Bool {
        if text[index] < 0x80 { return ASCII.isLowercase(text[index]) }
        return UTF8Scan.scalar(text, at: index, end: end).scalar.properties.isLowercase
    }
}
