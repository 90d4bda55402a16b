import WarrantModel

/// Reads lists of names in BibTeX's three orders.
enum BibNames {
    /// Returns the names of a field; "others" stands for those that were not named.
    static func read(_ field: String) -> [ReferenceName] {
        split(field, at: "and").map(name)
    }

    private static func name(_ text: String) -> ReferenceName {
        let text = ReferenceBuilder.trimmed(text)
        if text == "others" { return ReferenceName(literal: "et al.") }
        if isWholeGroup(text) { return ReferenceName(literal: TeXText.decode(text)) }
        let parts = splitCommas(text).map { ReferenceBuilder.trimmed($0) }
        if parts.count > 1 {
            // "von Last, Jr, First": the middle part belongs to the family name.
            let family = parts.count > 2 ? "\(parts[0]), \(parts[1])" : parts[0]
            let given = TeXText.decode(parts[parts.count - 1])
            return ReferenceName(family: TeXText.decode(family), given: given.isEmpty ? nil : given)
        }
        let words = split(text, at: " ")
        guard words.count > 1 else { return ReferenceName(literal: TeXText.decode(text)) }
        // "First von Last": the family name begins at the first word in lower case, else it is the last word.
        let start = words.dropLast().firstIndex { $0.first?.isLowercase ?? false } ?? words.count - 1
        let given = words[..<start].joined(separator: " ")
        return ReferenceName(
            family: TeXText.decode(words[start...].joined(separator: " ")),
            given: given.isEmpty ? nil : TeXText.decode(given))
    }

    /// Whether braces enclose the whole text: `{World Health Organization}`, not `{A}lan {B}`.
    private static func isWholeGroup(_ text: String) -> Bool {
        guard text.first == "{", text.last == "}" else { return false }
        var depth = 0
        for (offset, character) in text.enumerated() {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if depth == 0 { return offset == text.count - 1 }
        }
        return false
    }

    /// Splits at a word outside braces; the separator " " splits at every space.
    private static func split(_ text: String, at word: String) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        var current = ""
        func flush() {
            if current.isEmpty { return }
            if depth == 0, current == word {
                parts.append("")
            } else if word == " " {
                if !parts[parts.count - 1].isEmpty { parts.append("") }
                parts[parts.count - 1] = current
            } else {
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + current
            }
            current = ""
        }
        for character in text {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character.isWhitespace, depth == 0 { flush() } else { current.append(character) }
        }
        flush()
        return parts.filter { !$0.isEmpty }
    }

    private static func splitCommas(_ text: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}
