/// A word of at most eight ASCII letters, as one number, for lists of known words.
enum ShortWord {
    /// Returns the word at a range in lower case; nil when it is empty, too long or not ASCII.
    static func packed(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
        guard !range.isEmpty, range.count <= 8 else { return nil }
        var value: UInt64 = 0
        for index in range {
            guard text[index] < 0x80 else { return nil }
            value = value << 8 | UInt64(ASCII.lowercased(text[index]))
        }
        return value
    }

    /// Returns the set of the words of a list separated by spaces.
    static func set(_ words: String) -> Set<UInt64> {
        let bytes = Array(words.utf8)
        var set: Set<UInt64> = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || ASCII.isSpace(bytes[index]) {
            if let word = packed(bytes, start..<index) { set.insert(word) }
            start = index + 1
        }
        return set
    }
}
