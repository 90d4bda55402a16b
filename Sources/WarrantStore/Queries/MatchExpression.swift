/// Turns what somebody typed into expressions that FTS5 accepts.
///
/// Every word is quoted, so that `AND`, `NEAR`, `*`, `-`, colons and unbalanced quotes are words or nothing.
struct MatchExpression {
    /// The words and phrases, without those that hold no letter or digit.
    let terms: [String]

    init(_ query: String) {
        var terms: [String] = []
        // Every second piece between double quotes is a phrase; a last quote without a partner opens one
        // that runs to the end.
        for (number, piece) in query.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if number % 2 == 1 {
                terms.append(String(piece))
            } else {
                terms += piece.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        self.terms = terms.filter(Self.hasWord)
    }

    /// The query read strictly, then with beginnings of words, then with any of the words.
    var readings: [String] {
        guard !terms.isEmpty else { return [] }
        let quoted = terms.map { "\"\(Self.cleaned($0))\"" }
        let beginnings = quoted.map { $0 + " *" }
        return [
            quoted.joined(separator: " AND "), beginnings.joined(separator: " AND "),
            beginnings.joined(separator: " OR "),
        ]
    }

    private static func hasWord(_ term: String) -> Bool {
        term.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// A null character would end the expression early.
    private static func cleaned(_ term: String) -> String {
        String(String.UnicodeScalarView(term.unicodeScalars.filter { $0.value != 0 }))
    }
}
