import WarrantText

/// A filter over rows: comparisons joined by `and`.
///
/// `column=value`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, ignoring ASCII case) and `!~`. Values with spaces may
/// be quoted with `"`; inside quotes `""` is a quote. `=missing` finds cells without a value. A column whose values
/// have an order (certainty, strength, verdict) compares by that order, numbers by size.
public struct TableFilter: Sendable, Hashable {
    /// How a cell is compared.
    public enum Operator: String, Sendable, Hashable, CaseIterable {
        case atMost = "<="
        case atLeast = ">="
        case differs = "!="
        case lacks = "!~"
        case equals = "="
        case below = "<"
        case above = ">"
        case contains = "~"
    }

    /// One comparison.
    public struct Comparison: Sendable, Hashable {
        public let column: String
        public let comparator: Operator
        public let value: String
    }

    public let comparisons: [Comparison]

    /// Reads a filter.
    ///
    /// - Throws: `ExportError.Code.badFilter` for anything that is not a comparison.
    public init(_ text: String) throws(ExportError) {
        var comparisons: [Comparison] = []
        for part in Self.parts(of: text) {
            comparisons.append(try Self.comparison(part))
        }
        self.comparisons = comparisons
    }

    /// Splits at the word `and` outside quotes.
    private static func parts(of text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isQuoted, word.lowercased() == "and" {
                parts.append("")
                continue
            }
            if word.utf8.count(where: { $0 == ASCII.quotationMark }) % 2 == 1 { isQuoted.toggle() }
            parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
        }
        return parts
    }

    private static func comparison(_ part: String) throws(ExportError) -> Comparison {
        let bytes = Array(part.utf8)
        guard let start = bytes.firstIndex(where: { "=!<>~".utf8.contains($0) }) else {
            throw ExportError(.badFilter, "expected a comparison such as 'verdict=supported', found '\(part)'")
        }
        let rest = String(decoding: bytes[start...], as: UTF8.self)
        guard let comparator = Operator.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
            throw ExportError(.badFilter, "expected one of = != < <= > >= ~ !~ in '\(part)'")
        }
        let column = trimmed(String(decoding: bytes[..<start], as: UTF8.self))
        guard !column.isEmpty else {
            throw ExportError(.badFilter, "no column before '\(comparator.rawValue)' in '\(part)'")
        }
        var value = trimmed(String(rest.dropFirst(comparator.rawValue.count)))
        if value.hasPrefix("\"") {
            guard value.count > 1, value.hasSuffix("\"") else {
                throw ExportError(.badFilter, "the quotation is not closed in '\(part)'")
            }
            value = doubledQuotesUndone(String(value.dropFirst().dropLast()))
        }
        return Comparison(column: column, comparator: comparator, value: value)
    }

    private static func doubledQuotesUndone(_ text: String) -> String {
        var result = ""
        var previousWasQuote = false
        for character in text {
            if character == "\"", previousWasQuote {
                previousWasQuote = false
                continue
            }
            previousWasQuote = character == "\""
            result.append(character)
        }
        return result
    }

    private static func trimmed(_ text: String) -> String {
        var part = text[...]
        while part.first == " " { part.removeFirst() }
        while part.last == " " { part.removeLast() }
        return String(part)
    }
}
