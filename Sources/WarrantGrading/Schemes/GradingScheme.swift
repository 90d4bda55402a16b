public import WarrantModel

/// A way of grading evidence, computed from the study records.
///
/// GRADE decides the verdict; other schemes stand beside it and are never derived from it.
public protocol GradingScheme: Sendable {
    /// The scheme's name and version, such as `OCEBM 2011`.
    static var name: String { get }

    /// Returns the grade of each outcome of a claim, in the order of the claim.
    func grades(_ claim: Claim, in catalog: Catalog) -> [SchemeGrade]
}

/// The schemes, by name.
public enum AllSchemes {
    /// Those that stand beside GRADE.
    public static let beside: [any GradingScheme] = [
        OCEBMScheme(),
        SORTScheme(),
    ]
}

extension Outcome {
    /// The results that a scheme may grade: direct ones, else indirect ones; remote ones never.
    func gradableResults(in catalog: Catalog) -> (results: [(weighed: WeighedResult, study: Study, result: StudyResult)], directness: Directness) {
        for directness in [Directness.direct, .indirect] {
            let found = body.evidence.filter { $0.directness == directness && $0.bearing != .background }
                .compactMap { weighed in catalog.result(weighed.reference).map { (weighed, $0.study, $0.result) } }
                .filter { $0.1.design.isData }
            if !found.isEmpty { return (found, directness) }
        }
        return ([], .remote)
    }
}
