extension WordTable {
    /// Whether a word's folded form is a text. Complexity: O(length).
    @inlinable
    public func word(_ index: Int, is text: StaticString) -> Bool {
        isFolded(index, text.utf8Start, text.utf8CodeUnitCount)
    }

    /// Whether a word's folded form is one of some texts.
    @inlinable
    public func word(_ index: Int, isAnyOf texts: [StaticString]) -> Bool {
        for text in texts where word(index, is: text) { return true }
        return false
    }

    @usableFromInline
    func isFolded(_ index: Int, _ text: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let word = words[index]
        guard Int(word.foldedLength) == length else { return false }
        let start = Int(word.foldedStart)
        for offset in 0..<length where folded[start + offset] != text[offset] { return false }
        return true
    }
}
