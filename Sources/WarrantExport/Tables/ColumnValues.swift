import WarrantModel

/// The values that columns of several tables share, in their order.
enum ColumnValues {
    /// Verdicts from worst to best, then the two that are none on the evidence.
    static let verdicts =
        Verdict.allCases.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) > ($1.rank ?? 0) }
        .map(\.name) + [Verdict.notTestable.name, Verdict.notAssessed.name]
    /// Certainties from lowest to highest, preceded by the absence of any body of evidence in the gap map.
    static let certainties = ["no body"] + Certainty.allCases.map(\.rawValue)
    static let strengths = AssertionStrength.allCases.map(\.rawValue)
    static let effectClasses = EffectClass.allCases.map(\.rawValue)
    static let importances = Importance.allCases.map(\.rawValue)
    static let designs = StudyDesign.allCases.map(\.rawValue)
}
