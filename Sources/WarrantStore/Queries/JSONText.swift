/// Writes the few JSON values that columns and parameters hold; SQLite reads them back.
enum JSONText {
    /// Returns a JSON array of strings.
    static func array(_ strings: some Sequence<String>) -> String {
        var text = "["
        for string in strings {
            if text.utf8.count > 1 { text += "," }
            append(string, to: &text)
        }
        return text + "]"
    }

    /// Returns a JSON array of two-element arrays.
    static func pairs(_ pairs: some Sequence<(String, String)>) -> String {
        var text = "["
        for (name, value) in pairs {
            text += text.utf8.count > 1 ? ",[" : "["
            append(name, to: &text)
            text += ","
            append(value, to: &text)
            text += "]"
        }
        return text + "]"
    }

    /// Escapes what RFC 8259 section 7 requires: quotes, backslashes and control characters.
    private static func append(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
