import WarrantModel

/// A summary with claims that no clinician has signed says that it is a draft.
struct DraftStated: BalanceRule {
    static let name = "draft-stated"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        let claims = summary.sections.flatMap(\.claims).compactMap { evaluation.catalog.claim($0.id) }
        guard claims.contains(where: { $0.review.status != .signedOff }),
            !summary.status.contains(where: { $0.text.hasPrefix("Draft") })
        else { return [] }
        return [BalanceFinding(rule: Self.name, message: "the summary does not say that it is a draft")]
    }
}
