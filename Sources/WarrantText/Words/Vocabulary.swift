/// Numbers words: every different one gets the next number, from 0.
///
/// An open-addressing table over the folded bytes; it grows while building and is read-only in use.
public struct Vocabulary: Sendable {
    /// The hash of a word in the upper half, one more than its number in the lower; 0 for none.
    private var slots: [UInt64] = Array(repeating: 0, count: 64)
    private var hashes: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var bytes: [UInt8] = []

    public init() {}

    /// How many words it knows.
    public var count: Int { hashes.count }

    /// Returns the number of a folded word, giving it one if it is new. Complexity: O(length), amortized.
    public mutating func intern(_ word: ArraySlice<UInt8>) -> Int {
        let hash = WordHash.of(word)
        if let known = find(word, hash: hash) { return known }
        let number = hashes.count
        hashes.append(hash)
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        if hashes.count * 2 > slots.count { grow() } else { place(number) }
        return number
    }

    /// Returns the number of a folded word, or nil when it is unknown. Complexity: O(length).
    public func number(of word: ArraySlice<UInt8>) -> Int? {
        find(word, hash: WordHash.of(word))
    }

    /// Returns the word of a number.
    public subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[number])..<Int(starts[number + 1])]
    }

    /// Looks a word up by its bytes and their hash.
    func find(_ word: ArraySlice<UInt8>, hash: UInt32) -> Int? {
        let found = find(word.span, 0..<word.count, hash: hash)
        return found < 0 ? nil : Int(found)
    }

    /// Looks up the word at a range of some text; -1 when it is unknown.
    @inline(__always)
    func find(_ text: borrowing Span<UInt8>, _ range: Range<Int>, hash: UInt32) -> Int32 {
        let slots = slots.span
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return -1 }
            if UInt32(truncatingIfNeeded: entry &>> 32) == hash {
                let number = Int32(truncatingIfNeeded: entry) - 1
                if equals(Int(number), text, range) { return number }
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func equals(_ number: Int, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == range.count else { return false }
        let bytes = bytes.span
        for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func place(_ number: Int) {
        let mask = slots.count - 1
        var slot = Int(hashes[number]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt64(hashes[number]) << 32 | UInt64(number + 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in hashes.indices { place(number) }
    }
}
