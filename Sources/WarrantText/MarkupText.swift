/// Escapes text for HTML and XML.
package enum MarkupText {
    /// What becomes of tabs and line breaks, which attributes and elements treat differently.
    package enum Breaks: Sendable {
        /// They stay, save carriage returns, which XML would change.
        case kept
        /// Each becomes a space.
        case spaced
        /// Each becomes a character reference, so that it survives in an attribute.
        case referenced
    }

    /// Returns text that is safe in elements and inside quoted attributes.
    ///
    /// Characters that XML 1.0 forbids, and U+007F, become U+FFFD. Complexity: O(length).
    package static func escaped(_ text: String, breaks: Breaks) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r":
                switch breaks {
                case .kept where scalar != "\r": result.append(scalar)
                case .spaced: result.append(" ")
                case .kept, .referenced: result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
                }
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a byte may begin something to escape; U+FFFE and U+FFFF begin with EF.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27 || byte == 0xEF
    }
}
