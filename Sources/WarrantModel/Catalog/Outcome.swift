/// An outcome of a claim, with the evidence about it.
public struct Outcome: Sendable, Hashable, Codable {
    /// Its name within the claim.
    public var id: Identifier<Outcome>
    /// What is measured.
    public var name: String
    /// How much it matters.
    public var importance: Importance
    /// Which way it improves.
    public var betterWhen: BetterWhen
    /// The smallest difference that matters, where one is on file.
    public var mid: MinimalImportantDifference?
    /// The share that the claim's frequency word implies, where it has one.
    public var proportionBand: ProportionBand?
    /// The evidence weighed.
    public var body: EvidenceBody
    /// Bodies that share no studies with it.
    public var independentBodies: [IndependentBody]
    /// The certainty ratings; nil where no body can be formed.
    public var certainty: CertaintyRating?
    /// A curated effect class, where numbers give none.
    public var effectClass: EffectClass?
    /// Why that class.
    public var effectClassReason: String?

    public init(
        id: Identifier<Outcome>, name: String, importance: Importance, betterWhen: BetterWhen,
        mid: MinimalImportantDifference? = nil, proportionBand: ProportionBand? = nil, body: EvidenceBody,
        independentBodies: [IndependentBody] = [], certainty: CertaintyRating? = nil,
        effectClass: EffectClass? = nil, effectClassReason: String? = nil
    ) {
        self.id = id
        self.name = name
        self.importance = importance
        self.betterWhen = betterWhen
        self.mid = mid
        self.proportionBand = proportionBand
        self.body = body
        self.independentBodies = independentBodies
        self.certainty = certainty
        self.effectClass = effectClass
        self.effectClassReason = effectClassReason
    }
}
