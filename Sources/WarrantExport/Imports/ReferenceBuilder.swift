import WarrantModel
import WarrantText

/// Collects the fields of one record.
struct ReferenceBuilder {
    var reference = Reference(id: "", type: "document", verification: .partial)
    private var kept: [(key: String, value: String)] = []

    /// Keeps a field this program has no place for, under its format's name.
    mutating func keep(_ format: String, _ tag: String, _ value: String) {
        guard !value.isEmpty else { return }
        kept.append(("\(format):\(tag)", value))
    }

    /// The record with the kept fields; repeats of a tag are joined by line breaks.
    func finished() -> Reference {
        var reference = reference
        for (key, value) in kept {
            reference.unknownFields[key] = reference.unknownFields[key].map { $0 + "\n" + value } ?? value
        }
        return reference
    }

    /// Sets the date from text that begins with a year: `2002`, `2002/11/05/`, `2002-11-05`, `2002 Nov 5`.
    mutating func setDate(_ text: String) {
        let parts = text.split { $0 == "/" || $0 == "-" || $0 == " " || $0 == "." }.map(String.init)
        guard let first = parts.first, first.count == 4, let year = Int(first), year > 0 else { return }
        reference.year = year
        guard parts.count > 1, let month = Self.month(parts[1]) else { return }
        reference.month = month
        if parts.count > 2, let day = Int(parts[2]), (1...31).contains(day) { reference.day = day }
    }

    /// Returns the number of a month written as a number or in English.
    static func month(_ text: String) -> Int? {
        if let number = Int(text) { return (1...12).contains(number) ? number : nil }
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: String(text.lowercased().prefix(3))).map { $0 + 1 }
    }

    /// Returns a name written "Family, Given" or, without a comma, as a whole.
    static func name(_ text: String) -> ReferenceName {
        guard let comma = text.firstIndex(of: ",") else { return ReferenceName(literal: trimmed(text)) }
        let given = trimmed(String(text[text.index(after: comma)...]))
        return ReferenceName(family: trimmed(String(text[..<comma])), given: given.isEmpty ? nil : given)
    }

    /// Returns a DOI without its resolver, or nil when there is none.
    static func doi(_ text: String) -> String? {
        var text = trimmed(text)
        for prefix in [
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:", "DOI:",
        ]
        where text.hasPrefix(prefix) {
            text = trimmed(String(text.dropFirst(prefix.count)))
        }
        return text.hasPrefix("10.") && text.contains("/") ? text : nil
    }

    /// Returns a PubMed identifier, or nil when the text is none.
    static func pmid(_ text: String) -> String? {
        let text = trimmed(text)
        return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
    }

    static func trimmed(_ text: String) -> String {
        var part = text[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }

    /// Returns a problem at a line.
    static func problem(_ message: String, _ source: SourceText, line: Int, _ severity: Diagnostic.Severity = .error)
        -> Diagnostic
    {
        Diagnostic(code: "I001", severity: severity, in: source, at: source.byteRange(ofLine: line), message: message)
    }
}
