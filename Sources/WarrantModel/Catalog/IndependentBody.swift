/// A further body of evidence that shares no studies with the main one; gate G2 looks for conflict between them.
public struct IndependentBody: Sendable, Hashable, Codable {
    /// Its evidence.
    public var body: EvidenceBody
    /// Its certainty; nil when it has not been rated.
    public var certainty: CertaintyRating?
    /// Its effect class where no numbers give one.
    public var effectClass: EffectClass?
    /// Why that effect class.
    public var effectClassReason: String?

    public init(
        body: EvidenceBody, certainty: CertaintyRating? = nil, effectClass: EffectClass? = nil,
        effectClassReason: String? = nil
    ) {
        self.body = body
        self.certainty = certainty
        self.effectClass = effectClass
        self.effectClassReason = effectClassReason
    }
}
