import WarrantModel

/// Every claim of an explanation is in its section, with the verdict that was computed.
struct ClaimsComplete: BalanceRule {
    static let name = "claims-complete"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.flatMap { section in
            evaluation.catalog.claims(of: section.explanation).compactMap { claim -> BalanceFinding? in
                guard let shown = section.claims.first(where: { $0.id == claim.id }) else {
                    return BalanceFinding(
                        rule: Self.name, explanation: section.explanation, claim: claim.id,
                        message: "\(claim.id) is left out")
                }
                let assessment = evaluation.assessment(claim.id)
                guard shown.verdict != assessment?.verdict || shown.certainty != assessment?.certainty else { return nil }
                return BalanceFinding(
                    rule: Self.name, explanation: section.explanation, claim: claim.id,
                    message: "\(claim.id) is shown with another verdict or certainty than the computed one")
            }
        }
    }
}
