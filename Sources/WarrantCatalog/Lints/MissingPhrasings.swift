import WarrantModel
import WarrantText

/// Finds claims with too few phrasings to be matched in copy.
struct MissingPhrasings: CatalogLint {
    static let code = "L005"
    static let title = "phrasings are missing"
    /// The fewest phrasings that a claim should have.
    static let fewest = 6

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.claims.compactMap { claim in
            guard claim.phrasings.count < Self.fewest else { return nil }
            return context.warning(
                Self.self, at: .claim(claim.id), "\(claim.phrasings.count) phrasings, where 6 to 12 let copy be matched well")
        }
    }
}
