/// A catalogue with a verdict on every claim and the standing of every explanation.
public struct Evaluation: Sendable, Hashable, Codable {
    public let catalog: Catalog
    /// One assessment per claim, in the order of the catalogue's claims.
    public let assessments: [ClaimAssessment]
    /// One standing per explanation, in the order of the topics.
    public let standings: [ExplanationStanding]

    public init(catalog: Catalog, assessments: [ClaimAssessment], standings: [ExplanationStanding]) {
        self.catalog = catalog
        self.assessments = assessments
        self.standings = standings
    }
}

extension Evaluation {
    /// Returns the assessment of a claim, or nil. Complexity: O(log n).
    public func assessment(_ id: Claim.ID) -> ClaimAssessment? {
        var low = 0
        var high = assessments.count
        while low < high {
            let middle = (low + high) / 2
            if assessments[middle].claim < id { low = middle + 1 } else { high = middle }
        }
        return low < assessments.count && assessments[low].claim == id ? assessments[low] : nil
    }

    /// Returns the standing of an explanation, or nil. Complexity: O(n).
    public func standing(_ id: Explanation.ID) -> ExplanationStanding? {
        standings.first { $0.explanation == id }
    }
}
