/// A hash of folded words: the same in every process, unlike `Hasher`, and computed byte by byte while reading.
///
/// FNV-1a (Fowler, Noll, Vo), 64 bits, with a final mix. Tables compare the bytes as well, so that a collision
/// costs time but never an answer.
enum WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
    }

    static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var hash = seed
        for byte in bytes { hash = combine(hash, byte) }
        return finish(hash)
    }
}
