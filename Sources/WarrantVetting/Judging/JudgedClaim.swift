import WarrantModel

/// A claim that a sentence carries, with the verdict on the part of it that the sentence speaks of.
struct JudgedClaim: Sendable {
    let judgment: ClaimJudgment
    /// How likely the sentence carries it, 0 to 1.
    let score: Double

    var record: ClaimRecord { judgment.record }
    var claim: Claim { record.claim }
    var assessment: ClaimAssessment { record.assessment }
    var traits: ClaimTraits { record.traits }
    var verdict: Verdict { judgment.verdict }
    var certainty: Certainty? { judgment.certainty }
    var effectClass: EffectClass? { judgment.effectClass }
    var hasBody: Bool { judgment.hasBody }
    var statement: String { judgment.statement }
    var outcome: String? { judgment.outcome }
    var pointsOtherWay: Bool { judgment.pointsOtherWay }
    var isAssociationOnly: Bool { judgment.isAssociationOnly }
    /// Whether the verdict allows the claim in some form.
    var isAllowed: Bool { verdict == .supported || verdict == .partlySupported }
}

/// What the evidence says of a claim as a whole, or of one of its outcomes.
///
/// A class, because findings pass it on many times; worked out once for each claim and outcome.
final class ClaimJudgment: Sendable {
    let record: ClaimRecord
    let verdict: Verdict
    let certainty: Certainty?
    let effectClass: EffectClass?
    /// Whether a body of evidence of any kind stands behind the verdict.
    let hasBody: Bool
    /// The sentences that speak for the outcome, or for the claim.
    let statement: String
    /// The outcome's name, when the verdict on it is another than the whole claim's.
    let outcome: String?
    /// Whether the evidence found points the other way.
    let pointsOtherWay: Bool
    /// Whether there is an association only.
    let isAssociationOnly: Bool

    /// - Parameter decisive: The outcome that a sentence names; nil when it names none in particular.
    init(_ record: ClaimRecord, decisive: OutcomeAssessment?) {
        let assessment = record.assessment
        self.record = record
        let outcome = decisive ?? assessment.outcomes.first { $0.outcome == assessment.decisiveOutcome }
        verdict = decisive?.verdict ?? assessment.verdict
        certainty = decisive == nil ? assessment.certainty : decisive?.certainty
        effectClass = decisive == nil ? assessment.effectClass : decisive?.effectClass
        hasBody = outcome.map { !$0.bodies.isEmpty } ?? false
        statement = decisive?.statement ?? assessment.ceiling.statement
        self.outcome = decisive.flatMap { decisive in
            decisive.verdict == assessment.verdict ? nil : record.claim.outcomes.first { $0.id == decisive.outcome }?.name
        }
        let tags = (outcome?.tags ?? []) + assessment.tags
        pointsOtherWay = tags.contains { $0.name == VerdictTag.signalOfOpposite.name }
        isAssociationOnly = tags.contains { $0.name == VerdictTag.associationNotCausation.name }
    }
}
