/// Keeps cells of delimited files from being run as formulas, without losing what they say.
///
/// Spreadsheet programs run a cell of a CSV file that begins with `=`, `+`, `-` or `@` (or their full-width forms),
/// also after spaces, tabs and line breaks. Such a text is written with an apostrophe in front. A text that begins
/// with an apostrophe, or that looks like the mark of a missing value, gets one as well, so that taking one leading
/// apostrophe away always restores the original. Numbers are never touched.
enum CellGuard {
    /// Returns the text as it stands in a file.
    static func guarded(_ text: String) -> String {
        needsGuard(text) ? "'" + text : text
    }

    /// Returns the original of a guarded text.
    static func restored(_ text: String) -> String {
        text.utf8.first == 0x27 ? String(text.dropFirst(scalars: 1)) : text
    }

    /// The mark of a missing value, such as `[not reported]`.
    static func mark(_ reason: MissingReason) -> String {
        "[\(reason.words)]"
    }

    /// The reason a mark stands for, or nil when the text is no mark.
    static func reason(of text: String) -> MissingReason? {
        guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 else { return nil }
        let words = text.dropFirst().dropLast()
        return MissingReason.all.first { $0.words == words }
    }

    private static func needsGuard(_ text: String) -> Bool {
        var isFirst = true
        for scalar in text.unicodeScalars {
            if isFirst, scalar == "'" || scalar == "\t" || scalar == "\r" || scalar == "\n" { return true }
            if isFirst, scalar == "[" { return reason(of: text) != nil }
            isFirst = false
            switch scalar {
            case " ", "\t", "\r", "\n", "\u{A0}", "\u{FEFF}": continue
            case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "|": return true
            default: return false
            }
        }
        return false
    }
}

extension String {
    /// The text without its first scalars; a grapheme cluster may be cut, which is what a byte format wants.
    func dropFirst(scalars count: Int) -> Substring.UnicodeScalarView {
        self[...].unicodeScalars.dropFirst(count)
    }
}
