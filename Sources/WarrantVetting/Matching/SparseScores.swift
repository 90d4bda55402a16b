/// Adds up scores of claims; few of them have any.
struct SparseScores {
    private var slots: [Int32]
    private var claims: [Int32] = []
    private var scores: [Float] = []

    init() {
        slots = Array(repeating: -1, count: 128)
    }

    mutating func add(_ score: Float, to claim: Int32, onlyKnown: Bool) {
        let mask = slots.count - 1
        var slot = Int(UInt32(bitPattern: claim) &* 0x9E37_79B9 >> 16) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if claims[index] == claim {
                scores[index] += score
                return
            }
            slot = (slot + 1) & mask
        }
        if onlyKnown { return }
        slots[slot] = Int32(claims.count)
        claims.append(claim)
        scores.append(score)
        if claims.count * 2 > slots.count { grow() }
    }

    /// Returns the claims with the highest scores, best first; of equal scores the first claim.
    func top(_ count: Int) -> [MatchCandidate] {
        var best: [Int] = []
        for index in claims.indices {
            if best.count == count, scores[best[count - 1]] >= scores[index] { continue }
            var place = best.count
            while place > 0, precedes(index, best[place - 1]) { place -= 1 }
            best.insert(index, at: place)
            if best.count > count { best.removeLast() }
        }
        return best.map {
            MatchCandidate(claim: Int(claims[$0]), rank: scores[$0], coverage: 0, profile: 0, likeness: 0, nearest: 0)
        }
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        (scores[left], -claims[left]) > (scores[right], -claims[right])
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, claim) in claims.enumerated() {
            var slot = Int(UInt32(bitPattern: claim) &* 0x9E37_79B9 >> 16) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }
}
