import WarrantModel

/// Unsupported and contradicted claims are marked in words, where their verdict stands.
struct MarkedInWords: BalanceRule {
    static let name = "marked-in-words"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.flatMap { section in
            section.claims.filter { claim in
                guard let verdict = evaluation.assessment(claim.id)?.verdict, verdict.mustBeMarked else { return false }
                return !claim.standing.text.contains(verdict.name.uppercased())
            }.map { claim in
                BalanceFinding(
                    rule: Self.name, explanation: section.explanation, claim: claim.id,
                    message: "\(claim.id) is not marked in words as \(claim.verdict.name)")
            }
        }
    }
}
