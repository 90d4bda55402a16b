import WarrantModel
import WarrantText

/// Finds outcomes whose adopted estimate comes from a reference that was only partly seen.
struct PartialReferenceAsLead: CatalogLint {
    static let code = "L001"
    static let title = "a partly verified reference is used as lead"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.compactMap { claim, outcome in
            guard let lead = outcome.body.lead, let reference = context.catalog.reference(lead.study), reference.isPartial,
                let item = context.leadItem(of: claim, outcome)
            else { return nil }
            return context.warning(
                Self.self, at: item, "the lead '\(lead.study)' is a partly verified reference",
                notes: reference.missing.isEmpty ? [] : ["not seen: \(reference.missing.joined(separator: ", "))"])
        }
    }
}
