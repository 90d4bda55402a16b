import WarrantCatalog
import WarrantGrading
import WarrantModel
import WarrantText

/// Finds RoB 2 appraisals whose overall judgment does not follow from the domains, or that a person has yet to make.
///
/// It stands here and not with the other lints because the rule is one of grading.
struct RiskOfBiasAgainstDomains: CatalogLint {
    static let code = "L013"
    static let title = "an overall risk of bias does not follow from its domains"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.studies.flatMap { study in
            study.results.compactMap { result in
                guard let message = message(result.riskOfBiasReported) else { return nil }
                return context.warning(
                    Self.self, at: .result(ResultReference(study: study.reference, result: result.id)), message)
            }
        }
    }

    private func message(_ reported: RiskOfBiasReported?) -> String? {
        guard let reported, let derived = reported.fromDomains else { return nil }
        guard let published = reported.judgment else {
            guard derived.needsJudgment else { return nil }
            let concerns = reported.domains.count { $0 == .some }
            return "\(concerns) domains have some concerns: whether together they make a high risk is for a person to say in 'judgment'"
        }
        guard !derived.allows(published) else { return nil }
        return "the overall judgment is '\(published.rawValue)', but the domains give '\(derived.judgment.rawValue)'"
    }
}
