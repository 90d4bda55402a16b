import WarrantText

/// Follows quotations that run over several sentences of a block.
struct Quotation {
    private var block = -1
    private var isOpen = false
    /// Whether the sentence read last has a byte that a quotation mark of any sort begins with.
    private(set) var hasMarks = false

    /// Reads on. Returns whether all of the sentence stands between double quotation marks, which may open before it and close behind it.
    /// Complexity: O(n) in its bytes.
    mutating func read(_ text: [UInt8], _ sentence: Sentence) -> Bool {
        if sentence.block != block { (block, isOpen) = (sentence.block, false) }
        let bytes = text.span
        let range = sentence.cookedRange
        let opensBefore = isOpen
        var opensHere = false
        var marks = 0
        hasMarks = false
        var last = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard Self.mayBeMark(bytes[index]) else {
                index += 1
                continue
            }
            hasMarks = true
            let length = Self.markLength(bytes, at: index, range.upperBound)
            if length > 0 {
                marks += 1
                isOpen.toggle()
                if index == range.lowerBound { opensHere = isOpen }
                last = index + length
            }
            index += max(1, length)
        }
        guard opensBefore || opensHere else { return false }
        // Nothing but the full stop behind the closing mark.
        return isOpen && marks == (opensBefore ? 0 : 1) || !isOpen && marks == (opensBefore ? 1 : 2) && range.upperBound - last < 2
    }

    @inline(__always)
    private static func mayBeMark(_ byte: UInt8) -> Bool {
        byte == ASCII.quotationMark || byte == ASCII.apostrophe || byte == 0xE2
    }

    /// The length of a double quotation mark at an offset, typographic or straight; 0 when there is none.
    @inline(__always)
    private static func markLength(_ bytes: Span<UInt8>, at index: Int, _ end: Int) -> Int {
        let byte = bytes[index]
        if byte == ASCII.quotationMark { return 1 }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
        return (0x9C...0x9F).contains(bytes[index + 2]) ? 3 : 0
    }
}
