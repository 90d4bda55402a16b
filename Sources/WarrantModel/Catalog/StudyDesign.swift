/// The design of an appraised study.
public enum StudyDesign: String, Sendable, Hashable, Codable, CaseIterable {
    /// Randomized controlled trial.
    case rct
    case quasiRCT = "quasi-rct"
    case crossoverTrial = "crossover-trial"
    case systematicReviewMetaAnalysis = "systematic-review-meta-analysis"
    case systematicReview = "systematic-review"
    case prospectiveCohort = "prospective-cohort"
    case retrospectiveCohort = "retrospective-cohort"
    case caseControl = "case-control"
    case crossSectional = "cross-sectional"
    case survey
    case caseSeries = "case-series"
    case labBiomechanics = "lab-biomechanics"
    case narrativeReview = "narrative-review"
    case guideline
    case consensusStatement = "consensus-statement"
    case positionStatement = "position-statement"
}

extension StudyDesign {
    /// The design in running text, singular.
    public var name: String {
        switch self {
        case .rct: "randomized trial"
        case .quasiRCT: "quasi-randomized trial"
        case .crossoverTrial: "crossover trial"
        case .systematicReviewMetaAnalysis: "systematic review with meta-analysis"
        case .systematicReview: "systematic review"
        case .prospectiveCohort: "prospective cohort study"
        case .retrospectiveCohort: "retrospective cohort study"
        case .caseControl: "case-control study"
        case .crossSectional: "cross-sectional study"
        case .survey: "survey"
        case .caseSeries: "case series"
        case .labBiomechanics: "laboratory biomechanics study"
        case .narrativeReview: "narrative review"
        case .guideline: "guideline"
        case .consensusStatement: "consensus statement"
        case .positionStatement: "position statement"
        }
    }

    /// Whether the design gathers studies that others did.
    public var isReview: Bool {
        switch self {
        case .systematicReviewMetaAnalysis, .systematicReview, .narrativeReview: true
        default: false
        }
    }

    /// Whether the design yields data of its own or gathers data systematically; opinion does not.
    public var isData: Bool {
        switch self {
        case .narrativeReview, .guideline, .consensusStatement, .positionStatement: false
        default: true
        }
    }
}
