/// The assessment of one outcome of a claim.
public struct OutcomeAssessment: Sendable, Hashable, Codable {
    /// The outcome.
    public var outcome: Identifier<Outcome>
    /// What is measured.
    public var name: String
    /// How much it matters.
    public var importance: Importance
    /// The main body first, then independent ones; empty when no body can be formed.
    public var bodies: [BodyAssessment]
    /// Which of the bodies decided; nil when there is none.
    public var decisiveBody: Int?
    /// The verdict on this outcome.
    public var verdict: Verdict
    /// The certainty of the decisive body.
    public var certainty: Certainty?
    /// The effect class of the decisive body.
    public var effectClass: EffectClass?
    /// Why not better, and what to know.
    public var tags: [VerdictTag]
    /// What the evidence says, as a GRADE informative statement.
    public var statement: String
    /// Why this verdict, in one line.
    public var reason: String

    public init(
        outcome: Identifier<Outcome>, name: String, importance: Importance, bodies: [BodyAssessment],
        decisiveBody: Int? = nil, verdict: Verdict, certainty: Certainty? = nil,
        effectClass: EffectClass? = nil, tags: [VerdictTag], statement: String, reason: String
    ) {
        self.outcome = outcome
        self.name = name
        self.importance = importance
        self.bodies = bodies
        self.decisiveBody = decisiveBody
        self.verdict = verdict
        self.certainty = certainty
        self.effectClass = effectClass
        self.tags = tags
        self.statement = statement
        self.reason = reason
    }
}
