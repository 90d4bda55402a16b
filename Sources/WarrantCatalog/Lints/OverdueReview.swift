import WarrantModel
import WarrantText

/// Finds claims whose next review is overdue.
struct OverdueReview: CatalogLint {
    static let code = "L006"
    static let title = "a review is overdue"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.claims.compactMap { claim in
            // ISO 8601 dates sort as text.
            guard let due = claim.review.due, due < context.today else { return nil }
            return context.warning(Self.self, at: .claim(claim.id), "the review of '\(claim.id)' was due on \(due)")
        }
    }
}
