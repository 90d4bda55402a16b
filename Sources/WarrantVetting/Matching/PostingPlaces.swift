/// Which claims have which feature: for each feature, a bit for each claim, in blocks of 64 claims of which the empty ones are left
/// out. It tells at once whether a claim has a feature, and which of the feature's postings is the claim's.
struct PostingPlaces: Sendable {
    /// By feature: where its blocks begin.
    private var starts: [Int32] = [0]
    private var blocks: [Block] = []

    private struct Block {
        /// Of its claims, the first one's number divided by 64.
        let number: Int32
        /// The posting of its first claim.
        let first: Int32
        var claims: UInt64 = 0
    }

    /// - Parameters:
    ///   - claims: By posting, the claim; a feature's claims rise.
    ///   - starts: By feature, where its postings begin, and behind the last, where they end.
    init(claims: [Int32], starts postingStarts: [Int32]) {
        for (start, end) in zip(postingStarts, postingStarts.dropFirst()) {
            let firstBlock = blocks.count
            for posting in start..<end {
                let claim = claims[Int(posting)]
                if blocks.count == firstBlock || blocks[blocks.count - 1].number != claim / 64 {
                    blocks.append(Block(number: claim / 64, first: posting))
                }
                blocks[blocks.count - 1].claims |= 1 << UInt64(claim % 64)
            }
            starts.append(Int32(blocks.count))
        }
    }

    /// Returns a claim's posting for a feature; nil when it has none. Complexity: O(log blocks of the feature).
    @inline(__always)
    func posting(of feature: Int32, in claim: Int) -> Int? {
        var low = Int(starts[Int(feature)])
        let end = Int(starts[Int(feature) + 1])
        var high = end
        let number = Int32(truncatingIfNeeded: claim &>> 6)
        while low < high {
            let middle = (low &+ high) &>> 1
            if blocks[middle].number < number { low = middle &+ 1 } else { high = middle }
        }
        guard low < end, blocks[low].number == number else { return nil }
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: claim & 63)
        guard blocks[low].claims & bit != 0 else { return nil }
        return Int(blocks[low].first) &+ (blocks[low].claims & (bit &- 1)).nonzeroBitCount
    }
}
