import WarrantModel

/// Every explanation has the same parts in the same order, none of them empty where it cannot be.
struct SameShape: BalanceRule {
    static let name = "same-shape"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.flatMap { section -> [BalanceFinding] in
            var missing: [SummaryPart] = []
            if section.account.text.isEmpty { missing.append(.account) }
            if section.saidBy.isEmpty, evaluation.catalog.explanation(section.explanation)?.saidBy.isEmpty == false {
                missing.append(.saidBy)
            }
            if section.claims.isEmpty { missing.append(.claims) }
            if section.harms.isEmpty { missing.append(.harms) }
            var findings = missing.map { part in
                BalanceFinding(
                    rule: Self.name, explanation: section.explanation,
                    message: "\(section.explanation) has nothing under '\(part.title)'")
            }
            if section.parts != SummaryPart.allCases {
                findings.append(BalanceFinding(
                    rule: Self.name, explanation: section.explanation,
                    message: "\(section.explanation) does not have the eight parts in their order"))
            }
            return findings
        }
    }
}
