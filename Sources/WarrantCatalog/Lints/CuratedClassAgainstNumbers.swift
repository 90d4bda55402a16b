import WarrantModel
import WarrantText

/// Finds curated effect classes that the numbers on file contradict.
struct CuratedClassAgainstNumbers: CatalogLint {
    static let code = "L009"
    static let title = "a curated effect class differs from the numbers"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.evaluation.assessments.flatMap { assessment in
            assessment.outcomes.flatMap { outcome in
                outcome.bodies.compactMap { body in
                    guard let curated = body.curatedClass, let computed = body.computedClass, curated != computed else { return nil }
                    return context.warning(
                        Self.self, at: .outcome(assessment.claim, outcome.outcome),
                        "the curated effect class is \(curated.rawValue), the numbers give \(computed.rawValue)")
                }
            }
        }
    }
}
