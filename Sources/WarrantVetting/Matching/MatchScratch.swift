/// The memory that matching works in, kept from sentence to sentence so that none is asked for.
///
/// Between sentences it is clean: every score is `unknown`.
package struct MatchScratch: Sendable {
    /// A feature of the sentence at hand.
    struct Entry {
        let feature: Int32
        /// Its weight there, times its rarity.
        let weight: Float
        /// How many claims have it.
        let postings: Int
    }

    /// A feature that the sentence shares with a claim.
    struct Shared {
        /// Where the claim's texts have it.
        let row: Int
        /// Its weight in the sentence, times its rarity.
        let weight: Float
    }

    /// By claim: its score so far.
    var scores: [Float] = []
    /// The claims that have a score, in the order they got it.
    var claims: [Int32] = []
    var entries: [Entry] = []
    var shared: [Shared] = []
    /// The keys of the claims with the highest scores.
    private var best: [UInt64] = []
    /// The score of a claim that shares nothing with the sentence; whatever is added to it, it stays.
    static let unknown = -Float.infinity

    package init() {}

    /// Makes room for a catalogue.
    mutating func fit(claims: Int) {
        if scores.count < claims { scores = Array(repeating: Self.unknown, count: claims) }
        self.claims.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Returns the claims with the highest scores, best first; of equal scores the first claim.
    mutating func top(_ count: Int) -> [MatchCandidate] {
        best.removeAll(keepingCapacity: true)
        for claim in claims {
            let key = Self.key(scores[Int(claim)], claim)
            if best.count == count {
                if best[count - 1] > key { continue }
                best.removeLast()
            }
            best.append(key)
            var place = best.count - 1
            while place > 0, best[place - 1] < key {
                best.swapAt(place, place - 1)
                place -= 1
            }
        }
        return best.map { MatchCandidate(claim: Int(~UInt32(truncatingIfNeeded: $0)), rank: Float(bitPattern: UInt32($0 &>> 32))) }
    }

    /// A score and a claim as one number, greater for a higher score, then for an earlier claim: the bits of floating-point numbers
    /// that are not negative rise with their value.
    private static func key(_ score: Float, _ claim: Int32) -> UInt64 {
        UInt64(score.bitPattern) << 32 | UInt64(~UInt32(bitPattern: claim))
    }

    /// Cleans up after a sentence.
    mutating func clear() {
        for claim in claims { scores[Int(claim)] = Self.unknown }
    }
}
