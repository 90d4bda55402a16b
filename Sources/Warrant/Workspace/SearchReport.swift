public import WarrantStore
public import WarrantText

/// Shows what a search found.
public struct SearchReport: Sendable {
    private let query: String
    private let hits: [SearchHit]

    public init(query: String, hits: [SearchHit]) {
        self.query = query
        self.hits = hits
    }

    /// The hits for a terminal: kind and name, title, and the passage with the words found.
    public func text(usesColor: Bool) -> String {
        guard !hits.isEmpty else { return "nothing found for '\(query)'\n" }
        return hits.map { hit in
            let passage = hit.snippet.map { run in
                guard run.isMatch else { return run.text }
                return usesColor ? "\u{1B}[1m\(run.text)\u{1B}[0m" : run.text
            }.joined()
            return "\(hit.subject.kind) \(hit.subject.name)  \(hit.title)\n    \(passage)\n"
        }.joined()
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
