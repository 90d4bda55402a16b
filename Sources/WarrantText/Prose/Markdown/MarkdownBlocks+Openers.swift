extension MarkdownBlocks {
    /// Opens the container that begins at the line's place, if one does, and moves on behind its mark.
    ///
    /// - Parameters:
    ///   - count: How many containers stay open; the new one comes behind them.
    ///   - isInterrupting: Whether a paragraph is open that the container would interrupt.
    mutating func openContainer(_ line: inout MarkdownLine, at count: inout Int, isInterrupting: Bool) -> Bool {
        let (text, indent) = line.firstText
        guard indent < 4, let first = line.byte(text), count < Self.deepestNesting else { return false }
        if first == ASCII.greaterThan {
            close(to: count)
            dropListWithoutItem(&count)
            line.skip(to: text)
            line.skipBytes(1)
            line.skipColumns(1)
            let isAlert = skipAlertMark(&line)
            if !isAlert { events.append(.openQuote) }
            containers.append(.quote(isAlert: isAlert))
            count += 1
            return true
        }
        if first == UInt8(ascii: "["), let label = footnoteLabel(line, at: text) {
            close(to: count)
            dropListWithoutItem(&count)
            footnotes.insert(label.name)
            line.skip(to: text)
            line.skipBytes(label.end - text)
            containers.append(.footnote)
            count += 1
            return true
        }
        return openItem(&line, at: &count, isInterrupting: isInterrupting)
    }

    /// A list whose item is closed ends when something else than an item follows.
    mutating func dropListWithoutItem(_ count: inout Int) {
        guard count > 0, case .list = containers[count - 1] else { return }
        count -= 1
        closeContainers(to: count)
    }

    private mutating func openItem(_ line: inout MarkdownLine, at count: inout Int, isInterrupting: Bool) -> Bool {
        let (text, indent) = line.firstText
        guard let marker = listMarker(line, at: text, isInterrupting: isInterrupting), !isThematicBreak(line, at: text) else {
            return false
        }
        close(to: count)
        if count > 0, case .list(let open) = containers[count - 1] {
            if open != marker.kind { dropListWithoutItem(&count) }
        }
        if count == 0 || containers[count - 1] != .list(marker: marker.kind) {
            events.append(.openList)
            containers.append(.list(marker: marker.kind))
            count += 1
        }
        events.append(.openItem)
        line.skip(to: text)
        let width = marker.end - text
        line.skipBytes(width)
        let (content, space) = line.firstText
        let isEmpty = content == line.end
        let padding = isEmpty || space > 4 ? 1 : space
        line.skipColumns(padding)
        containers.append(.item(indent: indent + width + padding, isEmpty: isEmpty))
        count += 1
        skipTaskBox(&line)
        return true
    }

    private func listMarker(_ line: MarkdownLine, at text: Int, isInterrupting: Bool) -> (kind: UInt8, end: Int)? {
        guard let first = line.byte(text) else { return nil }
        var end = text + 1
        var kind = first
        if ASCII.isDigit(first) {
            while let byte = line.byte(end), ASCII.isDigit(byte), end - text < 9 { end += 1 }
            guard let delimiter = line.byte(end), delimiter == ASCII.fullStop || delimiter == UInt8(ascii: ")") else {
                return nil
            }
            if isInterrupting, end != text + 1 || first != UInt8(ascii: "1") { return nil }
            kind = delimiter
            end += 1
        } else if first != ASCII.hyphen, first != UInt8(ascii: "*"), first != UInt8(ascii: "+") {
            return nil
        }
        if let next = line.byte(end) {
            guard next == ASCII.space || next == ASCII.tab else { return nil }
        }
        if isInterrupting {
            var index = end
            while let byte = line.byte(index), byte == ASCII.space || byte == ASCII.tab { index += 1 }
            if index == line.end { return nil }
        }
        return (kind, end)
    }

    private func skipTaskBox(_ line: inout MarkdownLine) {
        let text = line.firstText.index
        guard line.byte(text) == UInt8(ascii: "["), line.byte(text + 2) == UInt8(ascii: "]"), let space = line.byte(text + 3),
            space == ASCII.space || space == ASCII.tab, let mark = line.byte(text + 1), " xX".utf8.contains(mark)
        else { return }
        line.skip(to: text)
        line.skipBytes(3)
    }

    /// Skips `[!NOTE]` and its kin, which make a quotation a box in the page's own voice.
    private func skipAlertMark(_ line: inout MarkdownLine) -> Bool {
        let text = line.firstText.index
        guard line.byte(text) == UInt8(ascii: "["), line.byte(text + 1) == UInt8(ascii: "!") else { return false }
        var index = text + 2
        while let byte = line.byte(index), ASCII.isLetter(byte) { index += 1 }
        guard index > text + 2, line.byte(index) == UInt8(ascii: "]") else { return false }
        line.skip(to: text)
        line.skipBytes(index + 1 - text)
        return true
    }

    private func footnoteLabel(_ line: MarkdownLine, at text: Int) -> (name: [UInt8], end: Int)? {
        guard line.byte(text + 1) == UInt8(ascii: "^") else { return nil }
        var index = text + 2
        while let byte = line.byte(index), byte != UInt8(ascii: "]"), !ASCII.isSpace(byte) { index += 1 }
        guard index > text + 2, line.byte(index) == UInt8(ascii: "]"), line.byte(index + 1) == UInt8(ascii: ":") else {
            return nil
        }
        return (MarkdownLabel.normalized(bytes[text + 1..<index]), index + 2)
    }

    // MARK: Leaves

    /// Opens or adds the leaf that begins at the line's place. Returns whether the line is used up.
    mutating func openLeaf(_ line: inout MarkdownLine, at count: Int, isParagraphOpen: Bool, allMatched: Bool) -> Bool {
        let (text, indent) = line.firstText
        guard let first = line.byte(text) else { return true }
        var count = count
        if indent >= 4 {
            if isParagraphOpen { return false }
            close(to: count)
            dropListWithoutItem(&count)
            leaf = .indentedCode
            return true
        }
        if isParagraphOpen, allMatched, makeTable(line, at: text) || makeHeading(line, at: text) { return true }
        if first == UInt8(ascii: "#"), let content = headingContent(line, at: text) {
            close(to: count)
            dropListWithoutItem(&count)
            pieces.append(content.range)
            events.append(.text(.heading(level: content.level), lines: leafStart..<pieces.count))
            leafStart = pieces.count
            return true
        }
        if first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), let fence = fence(line, at: text) {
            close(to: count)
            dropListWithoutItem(&count)
            leaf = fence
            return true
        }
        if first == ASCII.lessThan, let end = htmlBlockEnd(line, at: text, isInterrupting: isParagraphOpen && allMatched) {
            close(to: count)
            dropListWithoutItem(&count)
            leaf = .html(end: end)
            leafStart = pieces.count
            pieces.append(text..<line.next)
            if end != .blankLine, ends(end, line) { closeLeaf() }
            return true
        }
        if isThematicBreak(line, at: text) {
            close(to: count)
            dropListWithoutItem(&count)
            return true
        }
        if !isParagraphOpen {
            close(to: count)
            dropListWithoutItem(&count)
            leaf = .paragraph
            leafStart = pieces.count
            pieces.append(addedPiece(line))
            return true
        }
        return false
    }

    func isThematicBreak(_ line: MarkdownLine, at text: Int) -> Bool {
        guard let mark = line.byte(text), mark == ASCII.hyphen || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for index in text..<line.end {
            if bytes[index] == mark {
                count += 1
            } else if bytes[index] != ASCII.space, bytes[index] != ASCII.tab {
                return false
            }
        }
        return count >= 3
    }

    private func headingContent(_ line: MarkdownLine, at text: Int) -> (level: Int, range: Range<Int>)? {
        var start = text
        while line.byte(start) == UInt8(ascii: "#") { start += 1 }
        let level = start - text
        guard level <= 6, start == line.end || bytes[start] == ASCII.space || bytes[start] == ASCII.tab else { return nil }
        var end = line.end
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        var closing = end
        while closing > start, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
        if closing < end, closing > start, ASCII.isSpace(bytes[closing - 1]) { end = closing }
        return (level, start..<end)
    }

    /// Turns the open paragraph into a heading when the line underlines it.
    private mutating func makeHeading(_ line: MarkdownLine, at text: Int) -> Bool {
        guard let mark = line.byte(text), mark == UInt8(ascii: "=") || mark == ASCII.hyphen else { return false }
        var index = text
        while line.byte(index) == mark { index += 1 }
        while let byte = line.byte(index), byte == ASCII.space || byte == ASCII.tab { index += 1 }
        guard index == line.end else { return false }
        let rest = takeDefinitions(leafStart..<pieces.count)
        guard !rest.isEmpty else { return false }
        events.append(.text(.heading(level: mark == ASCII.hyphen ? 2 : 1), lines: rest))
        leaf = .none
        leafStart = pieces.count
        return true
    }

    private func fence(_ line: MarkdownLine, at text: Int) -> Leaf? {
        let mark = bytes[text]
        var index = text
        while line.byte(index) == mark { index += 1 }
        guard index - text >= 3 else { return nil }
        if mark == UInt8(ascii: "`"), bytes[index..<line.end].contains(mark) { return nil }
        return .fence(mark: mark, length: index - text)
    }

    func isFenceEnd(_ line: MarkdownLine, at text: Int, mark: UInt8, length: Int) -> Bool {
        var index = text
        while line.byte(index) == mark { index += 1 }
        guard index - text >= length else { return false }
        while let byte = line.byte(index), byte == ASCII.space || byte == ASCII.tab { index += 1 }
        return index == line.end
    }
}
