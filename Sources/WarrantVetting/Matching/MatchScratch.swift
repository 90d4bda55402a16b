/// The memory that matching works in, kept from sentence to sentence so that none is asked for.
///
/// Between sentences it is clean: every score is `unknown`, every place -1.
package struct MatchScratch: Sendable {
    /// A feature of the sentence at hand.
    struct Entry {
        let feature: Int32
        /// Its weight there, times its rarity.
        let weight: Float
        /// How many claims have it.
        let postings: Int
    }

    /// By claim: its score so far.
    var scores: [Float] = []
    /// The claims that have a score, in the order they got it.
    var claims: [Int32] = []
    var entries: [Entry] = []
    /// By claim: its place among those compared; -1 for the others.
    var places: [Int8] = []
    /// By text of the claims compared: what the sentence shares with it.
    var products: [SIMD8<Float>] = []

    /// The score of a claim that shares nothing with the sentence; whatever is added to it, it stays.
    static let unknown = -Float.infinity

    package init() {}

    /// Makes room for a catalogue.
    mutating func fit(claims: Int, products: Int) {
        if scores.count < claims {
            scores = Array(repeating: Self.unknown, count: claims)
            places = Array(repeating: -1, count: claims)
        }
        if self.products.count < products { self.products = Array(repeating: .zero, count: products) }
        self.claims.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Returns the claims with the highest scores, best first; of equal scores the first claim.
    func top(_ count: Int) -> [MatchCandidate] {
        var best: [MatchCandidate] = []
        best.reserveCapacity(count)
        for claim in claims {
            let score = scores[Int(claim)]
            if best.count == count {
                if best[count - 1].rank >= score { continue }
                best.removeLast()
            }
            best.append(MatchCandidate(claim: Int(claim), rank: score))
            var place = best.count - 1
            while place > 0, (score, -Int(claim)) > (best[place - 1].rank, -best[place - 1].claim) {
                best.swapAt(place, place - 1)
                place -= 1
            }
        }
        return best
    }

    /// Cleans up after a sentence.
    mutating func clear() {
        for claim in claims { scores[Int(claim)] = Self.unknown }
    }
}
