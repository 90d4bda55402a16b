public import WarrantModel
public import WarrantText

/// All claims, a line each.
public struct ClaimListReport: Sendable {
    /// The version of the shape.
    public static let schema = "warrant.claims/1"

    let evaluation: Evaluation

    public init(evaluation: Evaluation) {
        self.evaluation = evaluation
    }

    /// Returns the list for a terminal, grouped by explanation.
    ///
    /// - Parameter claims: Which ones; nil for all.
    public func text(of claims: [Claim.ID]? = nil, style: TextStyle = TextStyle()) -> String {
        var page = TextPage(style)
        let chosen = self.chosen(claims)
        for explanation in evaluation.catalog.topics.flatMap(\.explanations) {
            let rows = chosen.filter { $0.claim.explanation == explanation.id }
            guard !rows.isEmpty else { continue }
            page.heading("\(explanation.title) (\(explanation.id))")
            for row in rows { line(row.claim, row.assessment, on: &page) }
        }
        page.blank()
        page.raw(NumberText.count(chosen.count, "claim"))
        return page.text
    }

    private func line(_ claim: Claim, _ assessment: ClaimAssessment, on page: inout TextPage) {
        let verdict = "\(assessment.verdict.symbol) \(assessment.verdict.markedName)".padded(to: 19)
        let head = claim.id.rawValue.padded(to: 7)
        let signs = (assessment.certainty?.signs ?? "–").padded(to: 5)
        let lines = TextWrapper(width: page.style.width - 31).lines(claim.plain)
        page.raw(head + page.style.colored(verdict, assessment.verdict) + signs + lines[0])
        for line in lines.dropFirst() { page.raw(String(repeating: " ", count: 31) + line) }
    }

    /// Returns the list as data: schema `warrant.claims/1`.
    ///
    /// - Parameter claims: Which ones; nil for all.
    public func json(of claims: [Claim.ID]? = nil) -> JSONValue {
        [
            "schema": .string(Self.schema),
            "claims": .array(chosen(claims).map { claim, assessment -> JSONValue in
                [
                    "id": .string(claim.id.rawValue), "plain": .string(claim.plain),
                    "explanation": .string(claim.explanation.rawValue), "kind": .string(claim.kind.rawValue),
                    "role": .string(claim.role.rawValue), "verdict": .string(assessment.verdict.rawValue),
                    "certainty": JSONValue(assessment.certainty?.rawValue),
                    "effectClass": JSONValue(assessment.effectClass?.rawValue), "ceiling": assessment.ceiling.json,
                ]
            }),
        ]
    }

    private func chosen(_ ids: [Claim.ID]?) -> [(claim: Claim, assessment: ClaimAssessment)] {
        let wanted = ids.map(Set.init)
        return evaluation.catalog.claims.filter { wanted?.contains($0.id) ?? true }.compactMap { claim in
            evaluation.assessment(claim.id).map { (claim, $0) }
        }
    }
}
