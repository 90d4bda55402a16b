import WarrantText
import WarrantModel

/// Finds retracted or doubted works that are weighed as evidence.
struct RetractedReference: CatalogLint {
    static let code = "L010"
    static let title = "a retracted or doubted work is weighed"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.flatMap { claim, outcome in
            outcome.body.evidence.enumerated().compactMap { index, entry in
                guard let status = context.catalog.reference(entry.study)?.retraction,
                    [.retraction, .expressionOfConcern, .retractedAndReplaced].contains(status)
                else { return nil }
                return context.warning(
                    Self.self, at: .evidence(claim.id, outcome.id, index), "'\(entry.study)' is weighed, but its status is '\(status.rawValue)'")
            }
        }
    }
}
