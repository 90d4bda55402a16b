extension MarkdownBlocks {
    /// Turns the last line of the open paragraph into a table's header when the line is a delimiter row.
    mutating func makeTable(_ line: MarkdownLine, at text: Int) -> Bool {
        guard let columns = delimiterColumns(text..<line.end), let header = pieces.last, pieces.count > leafStart else {
            return false
        }
        let cells = cells(header)
        guard cells.count == columns else { return false }
        pieces.removeLast()
        closeLeaf()
        leaf = .table(columns: columns)
        add(cells)
        return true
    }

    mutating func addRow(_ line: MarkdownLine, from text: Int, columns: Int) {
        add(Array(cells(text..<line.end).prefix(columns)))
    }

    func interruptsTable(_ line: MarkdownLine) -> Bool {
        let (text, indent) = line.firstText
        guard indent < 4, let first = line.byte(text) else { return indent >= 4 }
        if first == ASCII.greaterThan { return true }
        if first == ASCII.lessThan { return htmlBlockEnd(line, at: text, isInterrupting: true) != nil }
        if isThematicBreak(line, at: text) { return true }
        var index = text
        while line.byte(index) == UInt8(ascii: "#") { index += 1 }
        if index > text, index - text <= 6, line.byte(index) == ASCII.space { return true }
        return bytes[text..<line.end].starts(with: "```".utf8) || bytes[text..<line.end].starts(with: "~~~".utf8)
    }

    private mutating func add(_ cells: [Range<Int>]) {
        for cell in cells where !cell.isEmpty {
            pieces.append(cell)
            events.append(.text(.tableCell, lines: pieces.count - 1..<pieces.count))
        }
        leafStart = pieces.count
    }

    /// The number of columns of a delimiter row such as `| --- | :-: |`; nil when it is none.
    private func delimiterColumns(_ range: Range<Int>) -> Int? {
        var hasMark = false
        var hasHyphen = false
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
            case ASCII.hyphen: hasHyphen = true
            case ASCII.space, ASCII.tab: break
            default: return nil
            }
        }
        guard hasMark, hasHyphen else { return nil }
        let cells = cells(range)
        for cell in cells {
            var inner = bytes[cell]
            if inner.first == UInt8(ascii: ":") { inner.removeFirst() }
            if inner.last == UInt8(ascii: ":") { inner.removeLast() }
            guard !inner.isEmpty, inner.allSatisfy({ $0 == ASCII.hyphen }) else { return nil }
        }
        return cells.count
    }

    /// Cuts a row at its unescaped bars; the cells come without white space at their ends.
    private func cells(_ row: Range<Int>) -> [Range<Int>] {
        var row = trimmed(row)
        if !row.isEmpty, bytes[row.lowerBound] == UInt8(ascii: "|") { row = row.lowerBound + 1..<row.upperBound }
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var start = row.lowerBound
        var index = start
        while index < row.upperBound {
            if bytes[index] == ASCII.backslash {
                index += 2
            } else if bytes[index] == UInt8(ascii: "|") {
                cells.append(trimmed(start..<index))
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        if start < row.upperBound { cells.append(trimmed(start..<row.upperBound)) }
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
