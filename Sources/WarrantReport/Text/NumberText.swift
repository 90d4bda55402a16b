import WarrantText

/// Writes numbers as people read them.
enum NumberText {
    /// Returns a number with a true minus sign and without a needless fraction, as precise as it is on file.
    static func plain(_ number: Double) -> String { DecimalText.shortest(number, minus: "−") }

    /// Returns a count with its noun, singular or plural.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// Returns words as a list with "and" before the last.
    static func list(_ words: [String], _ conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}

extension String {
    /// The text with an uppercase first letter.
    var sentence: String { prefix(1).uppercased() + dropFirst() }

    /// The text with one full stop at its end, unless it ends in another mark.
    var closed: String {
        guard let last else { return self }
        return ".?!…".contains(last) ? self : self + "."
    }

    /// The text with every run of white space as one space.
    var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
