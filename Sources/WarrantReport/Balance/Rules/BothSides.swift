import WarrantModel

/// No explanation's evidence for is given without its evidence against, nor the other way round.
struct BothSides: BalanceRule {
    static let name = "both-sides"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.compactMap { section in
            let onFile = counted(section.explanation, evaluation.catalog)
            let hasFor = !section.evidenceFor.isEmpty
            let hasAgainst = !section.evidenceAgainst.isEmpty
            if hasFor, !hasAgainst, onFile.contains(.opposes) {
                return finding(section, "for without its evidence against")
            }
            if hasAgainst, !hasFor, onFile.contains(.supports) {
                return finding(section, "against without its evidence for")
            }
            return nil
        }
    }

    private func finding(_ section: SummarySection, _ what: String) -> BalanceFinding {
        BalanceFinding(
            rule: Self.name, explanation: section.explanation,
            message: "\(section.explanation) gives its evidence \(what)")
    }

    private func counted(_ explanation: Explanation.ID, _ catalog: Catalog) -> Set<Bearing> {
        Set(catalog.claims(of: explanation).flatMap { $0.countedEvidence(in: catalog) }.map(\.bearing))
    }
}
