public import WarrantModel

/// Gives every claim of a catalogue its verdict, and every explanation its standing.
///
/// Pure: the same catalogue always gives the same evaluation.
public struct Evaluator: Sendable {
    /// The edition of the rules; a database compiled under another one is compiled anew.
    public static let edition = "warrant 0.1.0, rules 2"

    /// The schemes computed beside GRADE.
    public let schemes: [any GradingScheme]

    public init(schemes: [any GradingScheme] = AllSchemes.beside) {
        self.schemes = schemes
    }

    /// Returns the verdicts on all claims. Complexity: linear in the claims and their evidence.
    public func evaluate(_ catalog: Catalog) -> Evaluation {
        let assessments = catalog.claims.map { assess($0, in: catalog) }
        return Evaluation(
            catalog: catalog, assessments: assessments, standings: standings(in: catalog, given: assessments))
    }

    /// Returns the verdict on one claim.
    ///
    /// The catalogue must hold the studies that the claim weighs.
    public func assess(_ claim: Claim, in catalog: Catalog) -> ClaimAssessment {
        ClaimAssessor(catalog: catalog, schemes: schemes).assess(claim)
    }

    /// The standing of every explanation, in the order of the topics; one assessment per claim.
    private func standings(in catalog: Catalog, given assessments: [ClaimAssessment]) -> [ExplanationStanding] {
        let claims = zip(catalog.claims, assessments).map { ClaimStanding($0, verdict: $1.verdict) }
        let calculator = StandingCalculator(claims: claims)
        return catalog.topics.flatMap(\.explanations).map(calculator.standing)
    }
}
