/// The assessment of one body of evidence.
public struct BodyAssessment: Sendable, Hashable, Codable {
    /// Whether it is one of the independent bodies; the main body is not.
    public var isIndependent: Bool
    /// The result whose estimate was adopted.
    public var lead: ResultReference?
    /// Direct when any result of the body is, else indirect.
    public var directness: Directness
    /// Its certainty; nil when it was not rated.
    public var certainty: CertaintyAssessment?
    /// The effect adopted, as reported or as pooled by the engine.
    public var reported: Effect?
    /// Whether the engine pooled the effect itself.
    public var isPooledByEngine: Bool
    /// The effect on the claim's axis, where there are numbers.
    public var effect: AxisEffect?
    /// The effect class by the numbers.
    public var computedClass: EffectClass?
    /// The effect class on file.
    public var curatedClass: EffectClass?
    /// The class that counts: curated where on file, else computed.
    public var effectClass: EffectClass?
    /// Why that class.
    public var classReason: String
    /// What the matrix and its guards make of it.
    public var verdict: Verdict
    /// Tags of the matrix and its guards.
    public var tags: [VerdictTag]

    public init(
        isIndependent: Bool, lead: ResultReference? = nil, directness: Directness,
        certainty: CertaintyAssessment? = nil, reported: Effect? = nil, isPooledByEngine: Bool,
        effect: AxisEffect? = nil, computedClass: EffectClass? = nil, curatedClass: EffectClass? = nil,
        effectClass: EffectClass? = nil, classReason: String, verdict: Verdict, tags: [VerdictTag]
    ) {
        self.isIndependent = isIndependent
        self.lead = lead
        self.directness = directness
        self.certainty = certainty
        self.reported = reported
        self.isPooledByEngine = isPooledByEngine
        self.effect = effect
        self.computedClass = computedClass
        self.curatedClass = curatedClass
        self.effectClass = effectClass
        self.classReason = classReason
        self.verdict = verdict
        self.tags = tags
    }
}
