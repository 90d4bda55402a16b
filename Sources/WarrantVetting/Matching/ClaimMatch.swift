public import WarrantModel

/// A claim that a sentence may carry, with the grounds.
public struct ClaimMatch: Sendable, Hashable {
    public var claim: Claim.ID
    /// How likely the sentence carries the claim, 0 to 1, calibrated on sentences that are not in the catalogue.
    public var score: Double

    public init(claim: Claim.ID, score: Double) {
        self.claim = claim
        self.score = score
    }
}
