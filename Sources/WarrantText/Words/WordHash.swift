/// A hash of folded words: the same in every process, unlike `Hasher`.
///
/// Eight bytes at a time are mixed in by a multiplication. Tables compare the bytes as well, so that a collision costs time but
/// never an answer.
enum WordHash {
    /// Returns the hash of the bytes at a range. Complexity: O(length).
    @inline(__always)
    static func of(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var hash = UInt64(range.count) &* factor
        var index = range.lowerBound
        while index < range.upperBound {
            hash = (hash ^ block(bytes, index..<min(index + 8, range.upperBound))) &* factor
            hash ^= hash &>> 32
            index += 8
        }
        return UInt32(truncatingIfNeeded: hash ^ (hash &>> 29))
    }

    static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        of(bytes.span, 0..<bytes.count)
    }

    /// Up to eight bytes as a number, the first in its lowest byte.
    @inline(__always)
    private static func block(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        if range.lowerBound + 8 <= bytes.count {
            let value = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
            return value & (UInt64.max &>> UInt64(64 - 8 * range.count))
        }
        var value: UInt64 = 0
        for index in range.reversed() { value = value &<< 8 | UInt64(bytes[index]) }
        return value
    }

    /// 2⁶⁴ divided by the golden ratio, made odd: Fibonacci hashing.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
