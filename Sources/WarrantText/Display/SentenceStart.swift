/// Fits the beginning of a sentence into the middle of another.
public enum SentenceStart {
    /// Returns text with a lowercase first letter, unless its first word must keep the capital.
    ///
    /// A word keeps it when it is an acronym or a symbol (a second capital, a digit or a hyphen behind one letter, or a
    /// single letter other than "A"), or a name cited with a year or "et al." behind it.
    /// Complexity: O(length of the first words).
    public static func lowered(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard let first = words.first, let letter = first.first, letter.isUppercase else { return text }
        let rest = first.dropFirst()
        if rest.isEmpty, letter != "A" { return text }
        if rest.first == "-" || rest.contains(where: { $0.isUppercase || $0.isNumber }) { return text }
        if words.count > 1, isCitation(words[1]) { return text }
        return letter.lowercased() + text.dropFirst()
    }

    /// Whether what follows a word makes it the author of something cited: a year, or "et al.".
    private static func isCitation(_ word: Substring) -> Bool {
        let digits = word.filter(\.isNumber)
        return word == "et" || digits.count == 4 && word.allSatisfy { $0.isNumber || "(),;:".contains($0) }
    }
}
