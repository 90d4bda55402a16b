import WarrantText
import WarrantModel

/// Finds outcomes whose lead is older than a direct systematic review weighed beside it.
struct LeadOlderThanReview: CatalogLint {
    static let code = "L002"
    static let title = "the lead is older than a newer direct review"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.compactMap { claim, outcome in
            guard let lead = outcome.body.lead, let year = context.catalog.reference(lead.study)?.year,
                let item = context.leadItem(of: claim, outcome)
            else { return nil }
            let newer = outcome.body.evidence.filter { entry in
                guard entry.directness == .direct, let study = context.catalog.study(entry.study),
                    [.systematicReview, .systematicReviewMetaAnalysis].contains(study.design)
                else { return false }
                return (context.catalog.reference(entry.study)?.year ?? 0) > year
            }
            guard !newer.isEmpty else { return nil }
            let keys = newer.map(\.study.rawValue).joined(separator: ", ")
            return context.warning(Self.self, at: item, "the lead '\(lead.study)' (\(year)) is older than a direct review: \(keys)")
        }
    }
}
