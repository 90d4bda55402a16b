import WarrantModel
import WarrantText

/// Finds observational bodies judged with ROBINS-I that forget the penalty for confounding, or pay it twice.
///
/// With ROBINS-I a body starts high and normally loses two levels for risk of bias; started low, it has paid
/// already (grading methods 1.3 and trap 4).
struct StartRuleAgainstRiskOfBias: CatalogLint {
    static let code = "L012"
    static let title = "a ROBINS-I start does not fit its risk-of-bias rating"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.compactMap { claim, outcome in
            guard let rating = outcome.certainty, rating.startRule == .robinsI else { return nil }
            let message: String
            switch (rating.start, rating.riskOfBias.rating) {
            case (.high, .notSerious):
                message = "it starts high under ROBINS-I, but nothing is taken off for confounding"
            case (.low, .verySerious), (.veryLow, .verySerious):
                message = "it starts low and loses two levels for risk of bias under ROBINS-I: confounding is paid twice"
            default: return nil
            }
            return context.warning(Self.self, at: .outcome(claim.id, outcome.id), message)
        }
    }
}
