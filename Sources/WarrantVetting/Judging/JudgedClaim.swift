import WarrantModel

/// A claim that a sentence carries, with the verdict on the part of it that the sentence speaks of.
///
/// A class, because rules and findings pass it on many times and a claim has dozens of parts to copy.
final class JudgedClaim: Sendable {
    let record: ClaimRecord
    /// How likely the sentence carries it, 0 to 1.
    let score: Double
    /// The verdict on the outcomes the sentence names; on the whole claim when it names none.
    let verdict: Verdict
    let certainty: Certainty?
    let effectClass: EffectClass?
    let tags: [VerdictTag]
    /// Whether a body of evidence of any kind stands behind the verdict.
    let hasBody: Bool
    /// The sentences that speak for the named outcomes.
    let statement: String
    /// The outcome that decided, when the verdict on it is another than the whole claim's.
    let outcome: String?

    init(
        _ record: ClaimRecord, score: Double, verdict: Verdict, certainty: Certainty?, effectClass: EffectClass?,
        tags: [VerdictTag], hasBody: Bool, statement: String, outcome: String?
    ) {
        self.record = record
        self.score = score
        self.verdict = verdict
        self.certainty = certainty
        self.effectClass = effectClass
        self.tags = tags
        self.hasBody = hasBody
        self.statement = statement
        self.outcome = outcome
    }

    var claim: Claim { record.claim }
    var assessment: ClaimAssessment { record.assessment }
    var traits: ClaimTraits { record.traits }

    /// Whether the evidence found points the other way.
    var pointsOtherWay: Bool { tags.contains { $0.name == VerdictTag.signalOfOpposite.name } }
    /// Whether there is an association only.
    var isAssociationOnly: Bool { tags.contains { $0.name == VerdictTag.associationNotCausation.name } }
    /// Whether the verdict allows the claim in some form.
    var isAllowed: Bool { verdict == .supported || verdict == .partlySupported }
}

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
    /// It is about the upper neck, subluxation, or what is said to follow from them.
    var isSpinal = false
}
