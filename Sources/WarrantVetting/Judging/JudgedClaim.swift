import WarrantModel

/// A claim that a sentence carries, with the verdict on the part of it that the sentence speaks of.
struct JudgedClaim: Sendable {
    let claim: Claim
    let assessment: ClaimAssessment
    /// How likely the sentence carries it, 0 to 1.
    let score: Double
    /// The verdict on the outcomes the sentence names; on the whole claim when it names none.
    let verdict: Verdict
    let certainty: Certainty?
    let effectClass: EffectClass?
    let tags: [VerdictTag]
    /// Whether a body of evidence of any kind stands behind the verdict.
    let hasBody: Bool
    let traits: ClaimTraits
    /// The sentences that speak for the named outcomes.
    let statement: String

    /// Whether the evidence found points the other way.
    var pointsOtherWay: Bool { tags.contains { $0.name == VerdictTag.signalOfOpposite.name } }
    /// Whether there is an association only.
    var isAssociationOnly: Bool { tags.contains { $0.name == VerdictTag.associationNotCausation.name } }
    /// Whether the verdict allows the claim in some form.
    var isAllowed: Bool { verdict == .supported || verdict == .partlySupported }
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
