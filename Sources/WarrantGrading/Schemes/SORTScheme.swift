public import WarrantModel

/// The Strength of Recommendation Taxonomy: A, B or C.
///
/// Not patient-oriented ⇒ C; consistent and of good quality ⇒ A; else ⇒ B. Quality counts as good only where
/// a trial or review on record carries its authors' own rating of moderate or high certainty; nothing on
/// record counts as limited quality.
/// - Source: Ebell 2004, Am Fam Physician 69:548–556 (the algorithm; grading methods 2.2).
public struct SORTScheme: GradingScheme {
    public static let name = "SORT 2004"

    public init() {}

    public func grades(_ claim: Claim, in catalog: Catalog) -> [SchemeGrade] {
        claim.outcomes.map { outcome in
            let (grade, reason) = grade(outcome, of: claim, in: catalog)
            return SchemeGrade(scheme: Self.name, outcome: outcome.id, grade: grade, reason: reason)
        }
    }

    private func grade(_ outcome: Outcome, of claim: Claim, in catalog: Catalog) -> (String, String) {
        let (results, _) = outcome.gradableResults(in: catalog)
        guard !results.isEmpty else { return ("C", "no direct or indirect study on record") }
        if claim.flags.contains(.surrogateOnly) || outcome.importance == .limited {
            return ("C", "the outcome is disease-oriented")
        }
        if results.allSatisfy({ [.caseSeries, .labBiomechanics].contains($0.study.design) }) {
            return ("C", "case series or laboratory studies only")
        }
        let bearings = Set(results.map(\.weighed.bearing))
        guard bearings.count == 1 else { return ("B", "patient-oriented, but the studies on record disagree") }
        let good = results.first { entry in
            let isTrial = [.rct, .systematicReview, .systematicReviewMetaAnalysis].contains(entry.study.design)
            let rating = entry.result.certaintyReported?.rating.lowercased() ?? ""
            return isTrial && (rating.hasPrefix("high") || rating.hasPrefix("moderate"))
        }
        guard let good else { return ("B", "patient-oriented and consistent; good quality is not on record") }
        return ("A", "patient-oriented, consistent, and \(good.study.reference) is rated \(good.result.certaintyReported?.rating ?? "") by its authors")
    }
}
