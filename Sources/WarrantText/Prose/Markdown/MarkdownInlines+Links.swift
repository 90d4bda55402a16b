extension MarkdownInlines {
    /// Handles a `]`: returns the offset behind the link, image or footnote mark that it ends; its own when it is text.
    mutating func closeBracket(at index: Int) -> Int {
        guard let bracket = brackets.popLast() else { return index }
        guard bracket.isActive else { return index }
        if !bracket.isImage, isFootnote(bracket.content..<index) {
            for token in bracket.token..<tokens.count { tokens[token].kind = .skipped }
            emphasis.pair(from: bracket.delimiters, &tokens)
            return index + 1
        }
        guard let link = link(bracket, closedAt: index) else { return index }
        emphasis.pair(from: bracket.delimiters, &tokens)
        tokens[bracket.token].kind = bracket.isImage ? .imageStart : .skipped
        tokens.append(Token(kind: bracket.isImage ? .imageEnd : .linkEnd, start: index, end: link.end, title: link.title))
        if !bracket.isImage { deactivateLinks() }
        return link.end
    }

    /// Links do not nest: brackets before a link begin none.
    private mutating func deactivateLinks() {
        for index in brackets.indices.reversed() where !brackets[index].isImage {
            if !brackets[index].isActive { return }
            brackets[index].isActive = false
        }
    }

    private func isFootnote(_ content: Range<Int>) -> Bool {
        guard !footnotes.isEmpty, content.count > 1, content.count < 200, bytes[content.lowerBound] == UInt8(ascii: "^")
        else { return false }
        return footnotes.contains(MarkdownLabel.normalized(bytes[content]))
    }

    private func link(_ bracket: Bracket, closedAt index: Int) -> (end: Int, title: Range<Int>?)? {
        let next = index + 1
        if next < end, bytes[next] == UInt8(ascii: "("), let inline = inlineLink(from: next + 1) { return inline }
        guard !definitions.isEmpty else { return nil }
        if next < end, bytes[next] == UInt8(ascii: "[") {
            if let labelEnd = MarkdownLabel.end(bytes, from: next + 1, end: end) {
                return isDefined(next + 1..<labelEnd) ? (labelEnd + 1, nil) : nil
            }
            if next + 1 < end, bytes[next + 1] == UInt8(ascii: "]") {
                return isLabel(bracket.content..<index) ? (next + 2, nil) : nil
            }
        }
        return isLabel(bracket.content..<index) ? (next, nil) : nil
    }

    private func isLabel(_ range: Range<Int>) -> Bool {
        MarkdownLabel.end(bytes, from: range.lowerBound, end: end) == range.upperBound && isDefined(range)
    }

    private func isDefined(_ label: Range<Int>) -> Bool {
        definitions.contains(MarkdownLabel.normalized(bytes[label]))
    }

    /// Reads `destination "title")`.
    private func inlineLink(from start: Int) -> (end: Int, title: Range<Int>?)? {
        var index = MarkdownLinkParts.skipSpace(bytes, from: start, end: end)
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: ")") { return (index + 1, nil) }
        if let destination = MarkdownLinkParts.destinationEnd(bytes, from: index, end: end) { index = destination }
        var title: Range<Int>?
        let titleStart = MarkdownLinkParts.skipSpace(bytes, from: index, end: end)
        if titleStart > index, let titleEnd = MarkdownLinkParts.titleEnd(bytes, from: titleStart, end: end) {
            title = titleStart..<titleEnd
            index = titleEnd
        }
        index = MarkdownLinkParts.skipSpace(bytes, from: index, end: end)
        guard index < end, bytes[index] == UInt8(ascii: ")") else { return nil }
        return (index + 1, title)
    }
}
