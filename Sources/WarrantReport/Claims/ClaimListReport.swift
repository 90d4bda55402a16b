public import WarrantModel
public import WarrantText

/// Claims, a line each.
public struct ClaimListReport: Sendable {
    /// The version of the shape.
    public static let schema = "warrant.claims/1"

    let topics: [Topic]
    let claims: [ClaimSummary]

    /// - Parameters:
    ///   - claims: The claims to list, by id.
    ///   - topics: The topics with their explanations, which give the order of the text.
    public init(_ claims: [ClaimSummary], topics: [Topic]) {
        self.claims = claims
        self.topics = topics
    }

    /// Returns the list for a terminal, grouped by explanation.
    public func text(style: TextStyle = TextStyle()) -> String {
        var page = TextPage(style)
        for explanation in topics.flatMap(\.explanations) {
            let rows = claims.filter { $0.explanation == explanation.id }
            guard !rows.isEmpty else { continue }
            page.heading("\(explanation.title) (\(explanation.id))")
            for row in rows { line(row, on: &page) }
        }
        page.blank()
        page.raw(NumberText.count(claims.count, "claim"))
        return page.text
    }

    private func line(_ claim: ClaimSummary, on page: inout TextPage) {
        let verdict = "\(claim.verdict.symbol) \(claim.verdict.markedName)".padded(to: 19)
        let head = claim.claim.rawValue.padded(to: 7)
        let signs = (claim.certainty?.signs ?? "–").padded(to: 5)
        let lines = TextWrapper(width: page.style.width - 31).lines(claim.plain)
        page.raw(head + page.style.colored(verdict, claim.verdict) + signs + lines[0])
        for line in lines.dropFirst() { page.raw(String(repeating: " ", count: 31) + line) }
    }

    /// Returns the list as data: schema `warrant.claims/1`.
    public func json() -> JSONValue {
        [
            "schema": .string(Self.schema),
            "claims": .array(claims.map { claim -> JSONValue in
                [
                    "id": .string(claim.claim.rawValue), "plain": .string(claim.plain),
                    "explanation": .string(claim.explanation.rawValue), "kind": .string(claim.kind.rawValue),
                    "role": .string(claim.role.rawValue), "verdict": .string(claim.verdict.rawValue),
                    "certainty": JSONValue(claim.certainty?.rawValue),
                    "effectClass": JSONValue(claim.effectClass?.rawValue), "ceiling": claim.ceiling.json,
                ]
            }),
        ]
    }
}
