public import WarrantModel

/// The Oxford Centre's levels of evidence of 2011: the level of the best study, by the question asked.
///
/// Indirect evidence drops one level. The table has no row for reviews of cohorts: they take the level of
/// the studies they gather.
/// - Source: OCEBM Levels of Evidence Working Group 2011 (rows for treatment, prognosis, diagnosis and
///   common harms; grading methods 2.1).
public struct OCEBMScheme: GradingScheme {
    public static let name = "OCEBM 2011"

    public init() {}

    public func grades(_ claim: Claim, in catalog: Catalog) -> [SchemeGrade] {
        claim.outcomes.map { outcome in
            let (results, directness) = outcome.gradableResults(in: catalog)
            let levels = results.compactMap { entry in
                level(entry.study.design, kind: claim.kind).map { (level: $0, study: entry.study) }
            }
            guard let best = levels.min(by: { ($0.level, $0.study.reference) < ($1.level, $1.study.reference) }) else {
                return SchemeGrade(
                    scheme: Self.name, outcome: outcome.id, grade: "no level",
                    reason: "no direct or indirect study on record")
            }
            let dropped = directness == .indirect ? min(5, best.level + 1) : best.level
            let note = directness == .indirect ? "; one level lower because the evidence is indirect" : ""
            return SchemeGrade(
                scheme: Self.name, outcome: outcome.id, grade: "level \(dropped)",
                reason: "best study: \(best.study.reference), \(best.study.design.name)\(note)")
        }
    }

    /// The level of a design for the question that a kind of claim asks; nil for designs without a row.
    private func level(_ design: StudyDesign, kind: ClaimKind) -> Int? {
        switch kind {
        case .treatment, .prevention, .testimonial: treatmentLevel(design)
        case .cause, .mechanism: harmLevel(design)
        case .prognosis: prognosisLevel(design)
        case .diagnosis: accuracyLevel(design)
        case .value: nil
        }
    }

    private func treatmentLevel(_ design: StudyDesign) -> Int? {
        switch design {
        case .systematicReviewMetaAnalysis, .systematicReview: 1
        case .rct, .crossoverTrial: 2
        case .quasiRCT, .prospectiveCohort, .retrospectiveCohort: 3
        case .caseControl, .caseSeries, .crossSectional, .survey: 4
        case .labBiomechanics: 5
        case .narrativeReview, .guideline, .consensusStatement, .positionStatement: nil
        }
    }

    private func harmLevel(_ design: StudyDesign) -> Int? {
        switch design {
        case .rct, .crossoverTrial: 2
        case .systematicReviewMetaAnalysis, .systematicReview, .quasiRCT, .prospectiveCohort, .retrospectiveCohort: 3
        case .caseControl, .caseSeries, .crossSectional, .survey: 4
        case .labBiomechanics: 5
        case .narrativeReview, .guideline, .consensusStatement, .positionStatement: nil
        }
    }

    private func prognosisLevel(_ design: StudyDesign) -> Int? {
        switch design {
        case .systematicReviewMetaAnalysis, .systematicReview: 1
        case .prospectiveCohort: 2
        case .rct, .crossoverTrial, .quasiRCT, .retrospectiveCohort: 3
        case .caseControl, .caseSeries, .crossSectional, .survey: 4
        case .labBiomechanics: 5
        case .narrativeReview, .guideline, .consensusStatement, .positionStatement: nil
        }
    }

    private func accuracyLevel(_ design: StudyDesign) -> Int? {
        switch design {
        case .systematicReviewMetaAnalysis, .systematicReview: 1
        case .crossSectional, .prospectiveCohort: 2
        case .retrospectiveCohort, .survey, .rct, .crossoverTrial, .quasiRCT: 3
        case .caseControl, .caseSeries: 4
        case .labBiomechanics: 5
        case .narrativeReview, .guideline, .consensusStatement, .positionStatement: nil
        }
    }
}
