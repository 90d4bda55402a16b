/// The strongest wording that the evidence for a claim allows.
public struct Ceiling: Sendable, Hashable, Codable {
    /// The strongest wording without a finding in the editorial profile; nil when no positive wording is allowed.
    public var strength: AssertionStrength?
    /// The highest causal level allowed, 0 to 6 (grading methods 6.4).
    public var maximumCausalLevel: Int
    /// The verb form allowed, such as "may".
    public var form: String
    /// A sentence that stays under the ceiling.
    public var statement: String
    /// Words of the claim that the data rule out at any certainty.
    public var excludedWords: [String]

    public init(
        strength: AssertionStrength? = nil, maximumCausalLevel: Int, form: String, statement: String,
        excludedWords: [String] = []
    ) {
        self.strength = strength
        self.maximumCausalLevel = maximumCausalLevel
        self.form = form
        self.statement = statement
        self.excludedWords = excludedWords
    }
}
