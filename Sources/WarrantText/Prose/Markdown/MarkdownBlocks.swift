/// The first phase of reading Markdown: lines become blocks.
struct MarkdownBlocks {
    /// What the second phase has to do, in the order of the file.
    enum Event {
        case openQuote, closeQuote, openList, closeList, openItem
        case html(lines: Range<Int>)
        case text(ProseScope, lines: Range<Int>)
    }

    enum Container: Equatable {
        case quote(isAlert: Bool)
        /// A list, by its bullet character, or by the delimiter behind its numbers.
        case list(marker: UInt8)
        /// An item, and how many columns its content is indented.
        case item(indent: Int, isEmpty: Bool)
        case footnote
    }

    enum Leaf: Equatable {
        case none
        case paragraph
        case fence(mark: UInt8, length: Int)
        case indentedCode
        case html(end: HTMLBlockEnd)
        case table(columns: Int)
    }

    /// What ends a block of HTML.
    enum HTMLBlockEnd: Equatable {
        case rawEndTag, commentEnd, instructionEnd, declarationEnd, cdataEnd, blankLine
    }

    /// The deepest nesting of quotes and lists; what goes deeper is text, so that no input takes more than linear time.
    static let deepestNesting = 64

    let bytes: [UInt8]
    private let source: SourceText
    private let contentStart: Int

    var events: [Event] = []
    /// The labels of link definitions, normalized.
    var definitions: Set<[UInt8]> = []
    var footnotes: Set<[UInt8]> = []
    /// Pieces of lines that belong to leaves, with their line endings.
    var pieces: [Range<Int>] = []
    var containers: [Container] = []
    var leaf = Leaf.none
    /// Where the pieces of the open leaf begin.
    var leafStart = 0

    init(_ source: SourceText, from contentStart: Int) {
        self.source = source
        self.bytes = source.bytes
        self.contentStart = contentStart
    }

    /// Returns what some pieces of lines read together.
    func window(_ lines: Range<Int>) -> TextWindow {
        guard let first = lines.first, let last = lines.last else { return TextWindow(bytes, 0..<0) }
        for index in lines.dropFirst() {
            for offset in pieces[index - 1].upperBound..<pieces[index].lowerBound where !ASCII.isSpace(bytes[offset]) {
                return TextWindow(bytes, joining: pieces[lines])
            }
        }
        return TextWindow(bytes, pieces[first].lowerBound..<pieces[last].upperBound)
    }

    mutating func readLines() {
        let starts = source.lineStarts
        for number in starts.indices {
            let next = number + 1 < starts.count ? starts[number + 1] : bytes.count
            guard next > contentStart else { continue }
            var end = next
            while end > starts[number], bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn {
                end -= 1
            }
            var line = MarkdownLine(bytes, max(starts[number], contentStart), end: end, next: next)
            read(&line)
        }
        closeLeaf()
        closeContainers(to: 0)
    }

    // MARK: One line

    private mutating func read(_ line: inout MarkdownLine) {
        let matched = matchContainers(&line)
        let allMatched = matched == containers.count
        if allMatched, continueLeaf(&line) { return }
        let wasParagraph = leaf == .paragraph
        var current = matched
        var opened = false
        while openContainer(&line, at: &current, isInterrupting: !opened && wasParagraph && allMatched) { opened = true }
        if line.isBlank {
            if opened { return }
            // A blank line ends the leaf, but of the containers only those that need their mark on every line.
            if !allMatched || wasParagraph || isTable { closeLeaf() }
            return closeQuotes(from: matched)
        }
        let isUsed = openLeaf(&line, at: current, isParagraphOpen: !opened && wasParagraph, allMatched: allMatched)
        // Else the paragraph goes on, even where a container's mark is left out.
        if !isUsed { pieces.append(addedPiece(line)) }
    }

    private var isTable: Bool {
        if case .table = leaf { true } else { false }
    }

    /// Walks through the containers that the line belongs to, and returns how many there are.
    private mutating func matchContainers(_ line: inout MarkdownLine) -> Int {
        var count = 0
        while count < containers.count {
            let (text, indent) = line.firstText
            let isBlank = text == line.end
            switch containers[count] {
            case .quote:
                guard indent < 4, line.byte(text) == ASCII.greaterThan else { return count }
                line.skip(to: text)
                line.skipBytes(1)
                line.skipColumns(1)
            case .list:
                break
            case .item(let width, let isEmpty):
                if isBlank {
                    // A list item can begin with at most one blank line.
                    if isEmpty { return count }
                    line.skip(to: text)
                } else if indent >= width {
                    line.skipColumns(width)
                    if isEmpty { containers[count] = .item(indent: width, isEmpty: false) }
                } else {
                    // A list that only its item left goes with it unless a new item follows.
                    return count
                }
            case .footnote:
                if isBlank { line.skip(to: text) } else if indent >= 4 { line.skipColumns(4) } else { return count }
            }
            count += 1
        }
        return count
    }

    /// Gives the line to an open leaf that takes whole lines. Returns whether that is all there is to do.
    private mutating func continueLeaf(_ line: inout MarkdownLine) -> Bool {
        let (text, indent) = line.firstText
        switch leaf {
        case .fence(let mark, let length):
            if indent < 4, isFenceEnd(line, at: text, mark: mark, length: length) { leaf = .none }
            return true
        case .indentedCode:
            if text == line.end || indent >= 4 { return true }
            leaf = .none
            return false
        case .html(let end):
            if end == .blankLine {
                guard text < line.end else {
                    closeLeaf()
                    return true
                }
                pieces.append(line.index..<line.next)
            } else {
                pieces.append(line.index..<line.next)
                if ends(end, line) { closeLeaf() }
            }
            return true
        case .table(let columns):
            guard text < line.end, !interruptsTable(line) else { return false }
            addRow(line, from: text, columns: columns)
            return true
        case .none, .paragraph:
            return false
        }
    }

    // MARK: Closing

    /// Closes the leaf and the containers from an index on.
    mutating func close(to count: Int) {
        closeLeaf()
        closeContainers(to: count)
    }

    mutating func closeContainers(to count: Int) {
        while containers.count > count {
            switch containers.removeLast() {
            case .quote(let isAlert): if !isAlert { events.append(.closeQuote) }
            case .list: events.append(.closeList)
            case .item, .footnote: break
            }
        }
    }

    /// A blank line without its mark ends a quotation, and what is inside it.
    private mutating func closeQuotes(from matched: Int) {
        guard let first = containers[matched...].firstIndex(where: { if case .quote = $0 { true } else { false } }) else {
            if matched < containers.count, case .item(_, true) = containers[matched] { close(to: matched) }
            return
        }
        close(to: first)
    }

    mutating func closeLeaf() {
        let lines = leafStart..<pieces.count
        switch leaf {
        case .paragraph: closeParagraph(lines)
        case .html: events.append(.html(lines: lines))
        case .none, .fence, .indentedCode, .table: break
        }
        leaf = .none
        leafStart = pieces.count
    }

    private mutating func closeParagraph(_ lines: Range<Int>) {
        let rest = takeDefinitions(lines)
        if !rest.isEmpty { events.append(.text(paragraphScope, lines: rest)) }
    }

    /// The scope of a paragraph by the innermost container that gives one.
    var paragraphScope: ProseScope {
        for container in containers.reversed() {
            switch container {
            case .item: return .listItem
            case .quote(let isAlert): return isAlert ? .paragraph : .blockQuote
            case .footnote: return .footnote
            case .list: break
            }
        }
        return .paragraph
    }

    func addedPiece(_ line: MarkdownLine) -> Range<Int> {
        line.firstText.index..<line.next
    }
}
