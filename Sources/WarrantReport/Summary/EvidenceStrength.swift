import WarrantModel

/// The order in which evidence is shown: directness, then design, then size. Our design.
///
/// It only orders a list. Nothing is counted or voted on by it; verdicts come from certainty and effect.
struct EvidenceStrength: Comparable {
    let directness: Int
    let design: Int
    let participants: Int
    /// A name, so that ties are always broken the same way.
    let name: String

    init(_ weighed: WeighedResult, design: StudyDesign, participants: Int?) {
        directness = weighed.directness.distance
        self.design = Self.designs.firstIndex(of: design) ?? Self.designs.count
        self.participants = participants ?? 0
        name = "\(weighed.study)/\(weighed.result)"
    }

    init(_ evidence: SummaryEvidence) {
        self.init(evidence.weighed, design: evidence.design, participants: evidence.participants)
    }

    /// Weaker first.
    static func < (left: Self, right: Self) -> Bool {
        if left.directness != right.directness { return left.directness > right.directness }
        if left.design != right.design { return left.design > right.design }
        if left.participants != right.participants { return left.participants < right.participants }
        return left.name > right.name
    }

    /// Designs, strongest first.
    private static let designs: [StudyDesign] = [
        .systematicReviewMetaAnalysis, .systematicReview, .rct, .crossoverTrial, .quasiRCT, .prospectiveCohort,
        .retrospectiveCohort, .caseControl, .crossSectional, .survey, .caseSeries, .labBiomechanics,
        .guideline, .consensusStatement, .positionStatement, .narrativeReview,
    ]
}

extension Directness {
    /// 0 for direct, 1 for indirect, 2 for remote.
    var distance: Int {
        switch self {
        case .direct: 0
        case .indirect: 1
        case .remote: 2
        }
    }
}
