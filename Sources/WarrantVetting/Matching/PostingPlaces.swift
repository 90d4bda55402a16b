/// Which claims have which feature: for each feature, a bit for each claim, in blocks of 64 claims of which the empty ones are left
/// out. It tells at once whether a claim has a feature, and which of the feature's postings is the claim's.
struct PostingPlaces: Sendable {
    /// By feature: where its blocks begin.
    private var starts: [Int32] = [0]
    private(set) var blocks: [Block] = []

    struct Block {
        /// Of its claims, the first one's number divided by 64.
        let number: Int32
        /// The posting of its first claim.
        let first: Int32
        var claims: UInt64 = 0

        /// Returns the posting of one of its claims, by the place of its bit.
        @inline(__always)
        func posting(of bit: Int) -> Int {
            Int(first) &+ (claims & ((1 &<< UInt64(truncatingIfNeeded: bit)) &- 1)).nonzeroBitCount
        }
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

    /// Returns the places in `blocks` of a feature's blocks.
    @inline(__always)
    func blocks(of feature: Int32) -> Range<Int> {
        Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
    }

    /// Returns the place of a feature's block by its number; nil when the feature has none. Complexity: O(log blocks of the feature).
    @inline(__always)
    func block(_ number: Int32, of feature: Int32) -> Int? {
        let range = blocks(of: feature)
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low &+ high) &>> 1
            if blocks[middle].number < number { low = middle &+ 1 } else { high = middle }
        }
        return low < range.upperBound && blocks[low].number == number ? low : nil
    }

    /// Returns a claim's posting for a feature; nil when it has none. Complexity: O(log blocks of the feature).
    func posting(of feature: Int32, in claim: Int) -> Int? {
        guard let place = block(Int32(claim / 64), of: feature), blocks[place].claims & 1 << UInt64(claim % 64) != 0 else { return nil }
        return blocks[place].posting(of: claim % 64)
    }
}
