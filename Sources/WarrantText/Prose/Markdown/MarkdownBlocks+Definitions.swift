extension MarkdownBlocks {
    /// Takes the link definitions from the start of a paragraph, and returns the lines that are left.
    mutating func takeDefinitions(_ lines: Range<Int>) -> Range<Int> {
        var rest = lines
        while let first = rest.first, bytes[pieces[first].lowerBound] == UInt8(ascii: "[") {
            // A definition takes at most a few lines; only what could be one is copied.
            let window = window(rest.prefix(8))
            guard let definition = definition(window) else { break }
            definitions.insert(MarkdownLabel.normalized(window.bytes[definition.label]))
            let end = window.fileOffset(max(window.range.lowerBound, definition.end - 1))
            while let next = rest.first, pieces[next].lowerBound <= end { rest = next + 1..<rest.upperBound }
        }
        return rest
    }

    /// Reads `[label]: destination "title"` at the start of a window; the end is behind its last character.
    private func definition(_ window: TextWindow) -> (label: Range<Int>, end: Int)? {
        let bytes = window.bytes
        let end = window.range.upperBound
        let start = window.range.lowerBound + 1
        guard let labelEnd = MarkdownLabel.end(bytes, from: start, end: end), labelEnd + 1 < end,
            bytes[labelEnd + 1] == UInt8(ascii: ":")
        else { return nil }
        let destination = MarkdownLinkParts.skipSpace(bytes, from: labelEnd + 2, end: end)
        guard let destinationEnd = MarkdownLinkParts.destinationEnd(bytes, from: destination, end: end) else { return nil }
        let title = MarkdownLinkParts.skipSpace(bytes, from: destinationEnd, end: end)
        if title > destinationEnd, let titleEnd = MarkdownLinkParts.titleEnd(bytes, from: title, end: end),
            isLineEnd(bytes, titleEnd, end)
        {
            return (start..<labelEnd, titleEnd)
        }
        return isLineEnd(bytes, destinationEnd, end) ? (start..<labelEnd, destinationEnd) : nil
    }

    private func isLineEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end, bytes[index] == ASCII.space || bytes[index] == ASCII.tab { index += 1 }
        return index >= end || bytes[index] == ASCII.lineFeed || bytes[index] == ASCII.carriageReturn
    }
}
