import WarrantCatalog
import WarrantGrading
import WarrantModel
import WarrantText

/// Finds published pooled estimates that their own printed rows do not give, beyond rounding.
///
/// It stands here and not with the other lints because it pools.
struct PublishedPoolAgainstRows: CatalogLint {
    static let code = "L011"
    static let title = "a published pooled estimate differs from its printed rows"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.studies.flatMap { study in
            study.results.compactMap { result in
                guard let recomputation = Recomputation(result), recomputation.isBeyondRounding else { return nil }
                return context.warning(
                    Self.self, at: .result(ResultReference(study: study.reference, result: result.id)),
                    recomputation.description)
            }
        }
    }
}
