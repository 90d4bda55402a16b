/// Estimates how wide text is in a sans-serif face, so that labels in figures never overlap.
///
/// The widths are those of a wide grotesque, rounded up; a narrower face only leaves more room. Our design.
enum TextMeasure {
    /// Returns the width of a text in units of the font size times `size`.
    static func width(_ text: some StringProtocol, size: Double) -> Double {
        text.reduce(0) { $0 + em($1) } * size
    }

    /// Returns the lines that a text breaks into.
    static func lines(_ text: String, width: Double, size: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if !line.isEmpty, self.width(longer, size: size) > width {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func em(_ character: Character) -> Double {
        switch character {
        case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!", "’": 0.3
        case "f", "t", "r", "(", ")", " ", "-", "“", "”", "I": 0.4
        case "m", "w", "M", "W", "%": 0.95
        case "A"..."Z": 0.74
        case "\u{0}"..."\u{2FF}": 0.6
        default: 1.05
        }
    }
}
