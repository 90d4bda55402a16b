/// Finds the claims that a sentence may carry.
///
/// The vetter asks through this protocol, so that another matcher, such as one with an embedding model, can take the place of
/// the lexical one or join it.
package protocol ClaimMatcher: Sendable {
    /// Returns the likeliest claims, best first; none when nothing in the sentence belongs to any claim.
    ///
    /// - Parameters:
    ///   - features: What the sentence's words mean, and what its context lends it, by weight.
    ///   - limit: How many claims to return at most.
    ///   - scratch: Memory to work in; it changes no result.
    func candidates(for features: [MatchFeature], limit: Int, _ scratch: inout MatchScratch) -> [MatchCandidate]
}

/// A feature of a sentence, counted once, with its weight.
package struct MatchFeature: Sendable, Hashable {
    package var feature: Int32
    /// 0 to 1; what comes from a heading or a lead-in counts less than the sentence's own words.
    package var weight: Float

    package init(feature: Int32, weight: Float) {
        self.feature = feature
        self.weight = weight
    }
}

/// A claim found, with the parts of its score.
package struct MatchCandidate: Sendable, Hashable {
    /// The claim's place in the catalogue.
    package var claim: Int
    /// How likely the sentence carries the claim, 0 to 1.
    package var score: Double = 0
    /// The parts below, weighed together; only good for ranking.
    package var rank: Float
    /// The share of the sentence that the claim explains, 0 to 1.
    package var coverage: Float = 0
    /// The share of the claim that the sentence speaks of, 0 to 1.
    package var profile: Float = 0
    /// The likeness to the phrasing that is most like it, 0 to 1.
    package var likeness: Float = 0
    /// That phrasing's place in the claim's texts; 0 is the statement, 1 the plain form.
    package var nearest: Int = 0
    /// By which of the sentence's features it speaks of what sets the claim apart: a bit for each place in the list, the last for all
    /// from there on.
    package var anchors: UInt64 = 0

    /// Whether one of these is a concept of the claim, such as what acts in it.
    package var hasOwnConcept = false

    /// Whether the sentence speaks of what sets the claim apart.
    package var isAnchored: Bool { anchors != 0 }

    package init(claim: Int, rank: Float) {
        self.claim = claim
        self.rank = rank
    }
}
