/// Remembers which stem a word has, because few different words make up most of a text.
public struct StemCache: Sendable {
    private var words = Vocabulary()
    private var numbers: [Int32] = []

    /// How many words it remembers before it starts afresh, so that hostile input cannot fill the memory.
    static let capacity = 1 << 16

    public init() {}

    /// Returns the number of a folded word's stem in a vocabulary of stems; -1 when it is not there.
    @inline(__always)
    mutating func number(of folded: [UInt8], _ range: Range<Int>, hash: UInt32, in vocabulary: Vocabulary) -> Int32 {
        let known = words.find(folded.span, range, hash: hash)
        return known >= 0 ? numbers[Int(known)] : add(folded[range], in: vocabulary)
    }

    @inline(never)
    private mutating func add(_ word: ArraySlice<UInt8>, in vocabulary: Vocabulary) -> Int32 {
        if words.count >= Self.capacity { self = StemCache() }
        let stem = Stem.of(word)
        let number = Int32(vocabulary.number(of: stem[...]) ?? -1)
        _ = words.intern(word)
        numbers.append(number)
        return number
    }
}
