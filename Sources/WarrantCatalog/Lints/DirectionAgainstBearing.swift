import WarrantText
import WarrantModel

/// Finds leads whose interval lies wholly on one side of no effect while they are weighed for the other.
struct DirectionAgainstBearing: CatalogLint {
    static let code = "L004"
    static let title = "the direction of the lead's effect speaks against its bearing"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.compactMap { claim, outcome in
            guard let item = context.leadItem(of: claim, outcome),
                let entry = outcome.body.evidence.first(where: { $0.reference == outcome.body.lead }),
                let assessed = context.evaluation.assessment(claim.id)?.outcomes.first(where: { $0.outcome == outcome.id }),
                let effect = assessed.bodies.first(where: { !$0.isIndependent })?.effect,
                let low = effect.low, let high = effect.high, low > 0 || high < 0
            else { return nil }
            let isOnClaimedSide = (low > 0) != (claim.direction == .noEffect)
            let isAgainst = (entry.bearing == .supports && !isOnClaimedSide) || (entry.bearing == .opposes && isOnClaimedSide)
            guard isAgainst else { return nil }
            return context.warning(
                Self.self, at: item,
                "'\(entry.result)' is weighed as '\(entry.bearing.rawValue)', but its interval lies wholly on the other side of the claim's axis",
                notes: ["if it compares the other way round, say so with 'contrast: reversed'"])
        }
    }
}
