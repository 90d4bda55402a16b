import WarrantModel

/// A claim of the catalogue with its assessment.
final class ClaimRecord: Sendable {
    /// Its place in the catalogue.
    let place: Int
    let claim: Claim
    let assessment: ClaimAssessment
    let traits: ClaimTraits
    /// The study that leads the deciding body, then the first that bears on the claim directly; at most two.
    let citations: [CitationKey]

    init(place: Int, _ claim: Claim, _ assessment: ClaimAssessment, traits: ClaimTraits) {
        self.place = place
        self.claim = claim
        self.assessment = assessment
        self.traits = traits
        let outcome = claim.outcomes.first { $0.id == assessment.decisiveOutcome } ?? claim.outcomes.first
        citations = outcome.map { Self.citations(of: $0.body) } ?? []
    }

    private static func citations(of body: EvidenceBody) -> [CitationKey] {
        var keys: [CitationKey] = []
        if let lead = body.lead { keys.append(lead.study) }
        for wanted in [Directness.direct, .indirect, .remote] {
            for evidence in body.evidence where evidence.directness == wanted && evidence.bearing != .background {
                if keys.count < 2, !keys.contains(evidence.study) { keys.append(evidence.study) }
            }
        }
        return keys
    }
}

/// What a claim is like, worked out once from its record.
struct ClaimTraits: Sendable, Hashable {
    /// It says of itself that something fails or has no effect.
    var isNegative = false
    /// It claims for everybody, exactly, always, or best.
    var isUniversal = false
    /// It says of itself only "often", "helps" or the like.
    var isLimited = false
    /// It is about the upper neck, subluxation, or what is said to follow from them.
    var isSpinal = false
}
