internal import GRDB
internal import WarrantModel

/// Full-text search over claims and studies.
struct SearchQueries {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Tries the strict reading of the query first, and wider ones only when it finds nothing.
    func hits(_ query: String, in scope: SearchScope, limit: Int) throws -> [SearchHit] {
        for expression in MatchExpression(query).readings {
            let hits = try hits(matching: expression, in: scope, limit: limit)
            if !hits.isEmpty { return hits }
        }
        return []
    }

    private func hits(matching expression: String, in scope: SearchScope, limit: Int) throws -> [SearchHit] {
        let condition =
            switch scope {
            case .everything: ""
            case .claims: "AND found.claim IS NOT NULL"
            case .studies: "AND found.study IS NOT NULL"
            }
        // Weights: code, title, wording, detail. A word of the claim itself tells more than one of its notes.
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT found.claim, found.code, found.title,
                    snippet(searchIndex, -1, char(2), char(3), '…', 20), -bm25(searchIndex, 8, 6, 4, 1) AS score
                FROM searchIndex JOIN searchText AS found ON found.id = searchIndex.rowid
                WHERE searchIndex MATCH ? \(condition)
                ORDER BY score DESC, found.claim IS NULL, found.code LIMIT ?
                """, arguments: [expression, max(limit, 0)])
        var hits: [SearchHit] = []
        while let row = try cursor.next() {
            var reader = ColumnReader(row)
            let isClaim = try reader.optionalText() != nil
            let code = try reader.text()
            hits.append(
                SearchHit(
                    subject: isClaim ? .claim(Claim.ID(code)) : .study(CitationKey(code)),
                    title: try reader.text(), snippet: Self.runs(try reader.text()), score: try reader.real()))
        }
        return hits
    }

    /// Splits a snippet at its marks, U+0002 before a match and U+0003 after it. Line breaks become spaces.
    static func runs(_ snippet: String) -> [SearchHit.Run] {
        var runs: [SearchHit.Run] = []
        var text = ""
        func close(isMatch: Bool) {
            if !text.isEmpty { runs.append(SearchHit.Run(text, isMatch: isMatch)) }
            text = ""
        }
        for scalar in snippet.unicodeScalars {
            switch scalar {
            case "\u{2}": close(isMatch: false)
            case "\u{3}": close(isMatch: true)
            case "\n": text.unicodeScalars.append(" ")
            default: text.unicodeScalars.append(scalar)
            }
        }
        close(isMatch: false)
        return runs
    }
}
