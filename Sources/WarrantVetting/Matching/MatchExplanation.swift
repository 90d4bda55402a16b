public import WarrantModel

/// Why a sentence was matched to a claim: which words, which senses and concepts, which phrasing, what score.
public struct MatchExplanation: Sendable, Hashable {
    public var claim: Claim.ID
    /// How likely the sentence carries the claim, 0 to 1.
    public var score: Double
    /// What the sentence and the claim share, weightiest first.
    public var terms: [Term]
    /// The text of the claim that is most like the sentence: its statement, short form or a phrasing.
    public var nearestPhrasing: String
    /// The likeness to it, 0 to 1.
    public var likeness: Double
    /// The share of the sentence that the claim explains, 0 to 1.
    public var coverage: Double
    /// The share of the claim that the sentence speaks of, 0 to 1.
    public var profile: Double

    /// One thing shared.
    public struct Term: Sendable, Hashable {
        /// The words of the sentence; empty when its context lends them.
        public var words: String
        /// What they stand for: `concept knee-pain`, `sense relief`, `word kneecap`.
        public var meaning: String
        /// Its part of the profile score.
        public var weight: Double
    }
}
