extension HTMLScanner {
    /// Handles a tag or comment inside a Markdown paragraph, and returns where reading goes on.
    ///
    /// Tags of blocks are ignored there: Markdown has already said where its blocks begin and end.
    mutating func inline(_ window: TextWindow, at index: Int, into builder: inout ProseBuilder) -> Int {
        let end = window.range.upperBound
        guard index + 1 < end else { return end }
        let next = window.bytes[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(window, at: index, &builder) }
        guard let tag = HTMLTag.read(window.bytes, at: index, end: end) else { return index + 1 }
        let element = HTMLElement.named(tag.name)
        if element.traits.contains(.block) {
            if !tag.isEnd, !isHiding { attributes(tag, window, hides: false, &builder) }
            return tag.range.upperBound
        }
        if tag.isEnd {
            if tag.name != .br { close(tag.name, tagRange: window.fileRange(tag.range), &builder) }
            return tag.range.upperBound
        }
        return open(tag, window, &builder)
    }
}
