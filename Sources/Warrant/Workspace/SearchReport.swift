public import WarrantModel
public import WarrantStore
public import WarrantText

/// Shows what a search found.
public struct SearchReport: Sendable {
    private let query: String
    private let hits: [SearchHit]
    private let verdicts: [Claim.ID: Verdict]

    /// - Parameter verdicts: The verdicts on the claims among the hits, shown beside them.
    public init(query: String, hits: [SearchHit], verdicts: [Claim.ID: Verdict] = [:]) {
        self.query = query
        self.hits = hits
        self.verdicts = verdicts
    }

    /// The hits for a terminal: kind, name and verdict, title, and the passage with the words found.
    ///
    /// - Parameter width: The columns of a line.
    public func text(width: Int = 80, usesColor: Bool) -> String {
        guard !hits.isEmpty else { return "nothing found for '\(query)'\n" }
        return hits.flatMap { hit in
            TextWrapper(width: width, rest: "    ").lines("\(hit.subject.kind) \(hit.subject.name)\(verdict(hit)): \(hit.title)")
                + passage(hit, width, usesColor)
        }.joined(separator: "\n") + "\n"
    }

    private func verdict(_ hit: SearchHit) -> String {
        guard case .claim(let id) = hit.subject, let verdict = verdicts[id] else { return "" }
        return " (\(verdict.symbol) \(verdict.mustBeMarked ? verdict.name.uppercased() : verdict.name))"
    }

    /// The lines of the passage, with the words found in bold on terminals.
    private func passage(_ hit: SearchHit, _ width: Int, _ usesColor: Bool) -> [String] {
        let lines = TextWrapper(width: width, first: "    ", rest: "    ").lines(hit.snippet.map(\.text).joined())
        guard usesColor else { return lines }
        let found = Set(hit.snippet.filter(\.isMatch).flatMap { $0.text.split(whereSeparator: \.isWhitespace) })
        return lines.map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).map { word in
                let bare = word.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
                return found.contains(word) || found.contains(bare) ? "\u{1B}[1m\(word)\u{1B}[0m" : String(word)
            }.joined(separator: " ")
        }
    }

    /// The hits under the schema `warrant.search/1`.
    public var json: JSONValue {
        [
            "schema": "warrant.search/1", "query": .string(query),
            "hits": .array(hits.map { hit in
                [
                    "kind": .string(hit.subject.kind), "id": .string(hit.subject.name), "title": .string(hit.title),
                    "score": .number(hit.score),
                    "snippet": .array(hit.snippet.map { ["text": .string($0.text), "isMatch": .boolean($0.isMatch)] }),
                ]
            }),
        ]
    }
}

extension SearchHit.Subject {
    fileprivate var kind: String {
        switch self {
        case .claim: "claim"
        case .study: "study"
        }
    }

    fileprivate var name: String {
        switch self {
        case .claim(let id): id.rawValue
        case .study(let key): key.rawValue
        }
    }
}
