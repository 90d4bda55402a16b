extension MarkdownBlocks {
    /// Returns what ends the HTML block that begins at a `<`; nil when none begins (CommonMark 0.31.2, section 4.6).
    func htmlBlockEnd(_ line: MarkdownLine, at text: Int, isInterrupting: Bool) -> HTMLBlockEnd? {
        guard let next = line.byte(text + 1) else { return nil }
        if next == UInt8(ascii: "!") {
            if line.byte(text + 2) == ASCII.hyphen, line.byte(text + 3) == ASCII.hyphen { return .commentEnd }
            if bytes[text + 1..<line.end].starts(with: "![CDATA[".utf8) { return .cdataEnd }
            return line.byte(text + 2).map(ASCII.isLetter) == true ? .declarationEnd : nil
        }
        if next == UInt8(ascii: "?") { return .instructionEnd }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = text + (isEnd ? 2 : 1)
        var index = nameStart
        while let byte = line.byte(index), ASCII.isAlphanumeric(byte) || byte == ASCII.hyphen { index += 1 }
        guard index > nameStart, ASCII.isLetter(bytes[nameStart]) else { return nil }
        let name = HTMLName(bytes[nameStart..<index])
        let after = line.byte(index)
        let endsName = after == nil || after == ASCII.space || after == ASCII.tab || after == ASCII.greaterThan
        if endsName, !isEnd, Self.rawElements.contains(name) { return .rawEndTag }
        if endsName || (after == UInt8(ascii: "/") && line.byte(index + 1) == ASCII.greaterThan),
            Self.blockElements.contains(name)
        {
            return .blankLine
        }
        // Any other complete tag alone on its line, but not in the middle of a paragraph.
        guard !isInterrupting, let tag = HTMLTag.read(bytes, at: text, end: line.end) else { return nil }
        for offset in tag.range.upperBound..<line.end where !ASCII.isSpace(bytes[offset]) { return nil }
        return .blankLine
    }

    /// Whether a line holds the end of an HTML block.
    func ends(_ end: HTMLBlockEnd, _ line: MarkdownLine) -> Bool {
        let text = bytes[line.index..<line.end]
        switch end {
        case .commentEnd: return text.holds("-->")
        case .instructionEnd: return text.holds("?>")
        case .declarationEnd: return text.holds(">")
        case .cdataEnd: return text.holds("]]>")
        case .rawEndTag:
            return ["</script>", "</pre>", "</style>", "</textarea>"].contains { text.holds($0) }
        case .blankLine: return false
        }
    }

    private static let rawElements: Set<HTMLName> = names("pre script style textarea")

    private static let blockElements: Set<HTMLName> = names(
        "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt"
            + " fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li"
            + " link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot"
            + " th thead title tr track ul template noscript")

    private static func names(_ list: String) -> Set<HTMLName> {
        Set(list.utf8.split(separator: ASCII.space).map { HTMLName(Array($0)[...]) })
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes hold a text in lower case, ignoring their case.
    fileprivate func holds(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { pattern in
            guard count >= pattern.count else { return false }
            for start in startIndex...endIndex - pattern.count where ASCII.lowercased(self[start]) == pattern[0] {
                if pattern.indices.allSatisfy({ ASCII.lowercased(self[start + $0]) == pattern[$0] }) { return true }
            }
            return false
        }
    }
}
