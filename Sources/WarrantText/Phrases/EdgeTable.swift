/// The edges of a trie: (node, word) → node, in one open-addressing table.
struct EdgeTable: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var values: [Int32] = Array(repeating: 0, count: 64)
    private var count = 0

    /// Returns the node that an edge leads to; 0 when there is none. Nodes are numbered from 1.
    subscript(node: Int32, word: Int32) -> Int32 {
        let key = Self.key(node, word)
        var slot = slot(of: key)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return 0
    }

    mutating func insert(_ node: Int32, _ word: Int32, _ target: Int32) {
        if (count + 1) * 2 > keys.count { grow() }
        place(Self.key(node, word), target)
        count += 1
    }

    /// Never 0, because nodes other than the root have numbers from 1.
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    }

    private mutating func place(_ key: UInt64, _ value: Int32) {
        var slot = slot(of: key)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        for index in oldKeys.indices where oldKeys[index] != 0 { place(oldKeys[index], oldValues[index]) }
    }
}
