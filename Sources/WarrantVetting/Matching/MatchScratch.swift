/// The memory that matching works in, kept from sentence to sentence so that none is asked for.
///
/// Between sentences it is clean: every score is 0, no claim is marked.
package struct MatchScratch: Sendable {
    /// A feature of the sentence at hand.
    struct Entry {
        let feature: Int32
        /// Its weight there, times its rarity.
        let weight: Float
        /// How many claims have it.
        let postings: Int
    }

    /// Candidates whose claims' numbers divided by 64 are the same.
    struct Group {
        let block: Int32
        /// A bit for each.
        var claims: UInt64 = 0
    }

    var entries: [Entry] = []
    /// By claim: its score so far.
    var scores: [Float] = []
    /// By claim number divided by 64: a bit for each claim that has a score.
    private var scored: [UInt64] = []
    /// Which of these are not 0.
    private var scoredBlocks: [Int32] = []
    /// The keys of the claims with the highest scores.
    private var best: [UInt64] = []
    var groups: [Group] = []
    /// By group and bit: the candidate's place.
    var places: [Int8] = []
    /// By candidate and text: what the sentence shares with it.
    var products: [SIMD8<Float>] = []

    package init() {}

    /// Makes room for a catalogue.
    mutating func fit(claims: Int, candidates: Int, products: Int) {
        if scores.count < claims {
            scores = Array(repeating: 0, count: claims)
            scored = Array(repeating: 0, count: claims / 64 + 1)
        }
        if self.products.count < products {
            self.products = Array(repeating: .zero, count: products)
            places = Array(repeating: 0, count: candidates * 64)
        }
        entries.removeAll(keepingCapacity: true)
    }

    /// Marks claims as having a score.
    @inline(__always)
    mutating func mark(_ claims: UInt64, in block: Int32) {
        if scored[Int(block)] == 0 { scoredBlocks.append(block) }
        scored[Int(block)] |= claims
    }

    func hasScore(_ claim: Int32) -> Bool {
        scored[Int(claim / 64)] & 1 << UInt64(claim % 64) != 0
    }

    /// Returns the claims with the highest scores, best first; of equal scores the first claim.
    mutating func top(_ count: Int) -> [MatchCandidate] {
        best.removeAll(keepingCapacity: true)
        for block in scoredBlocks {
            var claims = scored[Int(block)]
            while claims != 0 {
                let claim = block * 64 + Int32(claims.trailingZeroBitCount)
                claims &= claims - 1
                let key = Self.key(scores[Int(claim)], claim)
                if best.count == count {
                    if best[count - 1] > key { continue }
                    best.removeLast()
                }
                var place = best.count
                best.append(key)
                while place > 0, best[place - 1] < key {
                    best[place] = best[place - 1]
                    place -= 1
                }
                best[place] = key
            }
        }
        return best.map { MatchCandidate(claim: Int(~UInt32(truncatingIfNeeded: $0)), rank: Float(bitPattern: UInt32($0 &>> 32))) }
    }

    /// A score and a claim as one number, greater for a higher score, then for an earlier claim: the bits of floating-point numbers
    /// that are not negative rise with their value.
    private static func key(_ score: Float, _ claim: Int32) -> UInt64 {
        UInt64(score.bitPattern) << 32 | UInt64(~UInt32(bitPattern: claim))
    }

    /// Sorts candidates into groups.
    mutating func group(_ candidates: [MatchCandidate]) {
        groups.removeAll(keepingCapacity: true)
        for (place, candidate) in candidates.enumerated() {
            let block = Int32(candidate.claim / 64)
            let group = groups.firstIndex { $0.block == block } ?? groups.count
            if group == groups.count { groups.append(Group(block: block)) }
            groups[group].claims |= 1 << UInt64(candidate.claim % 64)
            places[group * 64 + candidate.claim % 64] = Int8(place)
        }
    }

    /// Cleans up after a sentence.
    mutating func clear() {
        for block in scoredBlocks {
            for claim in Int(block) * 64..<min(Int(block) * 64 + 64, scores.count) { scores[claim] = 0 }
            scored[Int(block)] = 0
        }
        scoredBlocks.removeAll(keepingCapacity: true)
    }
}
