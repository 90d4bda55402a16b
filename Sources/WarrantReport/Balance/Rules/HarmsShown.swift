import WarrantModel

/// Harms on file are shown, whatever the verdict.
struct HarmsShown: BalanceRule {
    static let name = "harms-shown"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.flatMap { section in
            let shown = Set(section.harms.flatMap(\.keys))
            return evaluation.catalog.claims(of: section.explanation)
                .filter { $0.harms != nil && !shown.contains(.claim($0.id)) }
                .map { claim in
                    BalanceFinding(
                        rule: Self.name, explanation: section.explanation, claim: claim.id,
                        message: "the harms on file for \(claim.id) are left out")
                }
        }
    }
}
