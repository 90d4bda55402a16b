/// Collects cooked text with its places while a reader walks through a file.
///
/// Readers say where text, breaks and atoms stand; the builder keeps white space simple, the offset map
/// compact, and blocks in order. It also keeps what blocks inherit: headings, lists, quotations.
struct ProseBuilder {
    let source: SourceText

    /// Whether the file is UTF-8 without zero bytes, so that text can be copied unseen.
    private let isClean: Bool
    private(set) var problems: [Diagnostic] = []

    var comments: [ProseComment] = []
    private(set) var blocks: [ProseBlock] = []
    private var cooked: [UInt8] = []
    private var map = OffsetMap()
    /// The run that the last block begins in, where the search for the next one's starts.
    private var blockRun = 0
    /// The source offset at which the last run would go on; -1 when it cannot.
    private var continuation = -1

    // The open block.
    private(set) var isOpen = false
    private var openScope = ProseScope.paragraph
    private var openStart = 0
    /// White space seen but not written yet: where it stands, and whether it breaks the line.
    private var spaceStart = -1
    private var spaceEnd = -1
    private var spaceBreaksLine = false

    // Attached blocks wait here until the block that they hang on is complete.
    private var attached = Attached()
    private(set) var isAttaching = false

    // What blocks inherit.
    private var headings: [(level: Int, block: Int)] = []
    private var lists: [List] = []
    private var quoteDepth = 0
    /// The block that introduces the next one, where the reader knows better than the lists do.
    var leadInOverride: Int?
    /// The last block of the running text.
    private(set) var lastFlowBlock: Int?

    private struct List {
        let leadIn: Int?
        /// The index that the first block of the current item has or will have.
        var itemStart: Int
    }

    private struct Attached {
        var cooked: [UInt8] = []
        var map = OffsetMap()
        var blocks: [(scope: ProseScope, range: Range<Int>)] = []
        // The open block that was put aside.
        var wasOpen = false
        var scope = ProseScope.paragraph
        var start = 0
        var continuation = -1
        var space = (start: -1, end: -1, breaksLine: false)
    }

    init(_ source: SourceText) {
        self.source = source
        let first = ProseBuilder.firstUnclean(source.bytes)
        isClean = first == nil
        if let first, let problem = ProseBuilder.problem(at: first, in: source) { problems = [problem] }
        // Roomy, because memory that is never written costs nothing, and growing copies everything.
        cooked.reserveCapacity(source.bytes.count + source.bytes.count / 16)
        blocks.reserveCapacity(source.bytes.count / 48)
        map.runs.reserveCapacity(source.bytes.count / 24)
    }

    /// The offset behind a byte order mark.
    var contentStart: Int {
        source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    // MARK: Text

    /// Adds text that has no markup; runs of white space become one space.
    ///
    /// - Parameters:
    ///   - input: The file, or a copy of some lines of it.
    ///   - shift: What to add to an offset in `input` to get the offset in the file.
    mutating func text(_ input: [UInt8], _ range: Range<Int>, shift: Int = 0) {
        let bytes = input.span
        var index = range.lowerBound
        var chunk = index
        let end = range.upperBound
        while index < end {
            let byte = bytes[index]
            // Words and single spaces, which most text is made of, are copied as they stand.
            if byte > ASCII.space || byte == ASCII.space && index > chunk && index + 1 < end && bytes[index + 1] > ASCII.space {
                index += 1
            } else if ASCII.isSpace(byte) {
                copy(input, chunk..<index, shift: shift)
                let start = index
                while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
                space(start + shift..<index + shift)
                chunk = index
            } else {
                index += 1
            }
        }
        copy(input, chunk..<end, shift: shift)
    }

    /// Notes white space; it is written only when text follows, and only once.
    mutating func space(_ range: Range<Int>) {
        if spaceStart < 0 { (spaceStart, spaceEnd) = (range.lowerBound, range.upperBound) }
    }

    /// Notes a line break that the author meant.
    mutating func hardBreak(_ range: Range<Int>) {
        space(range)
        spaceBreaksLine = true
    }

    /// Adds text that reads differently in the file.
    mutating func atom(_ text: some Sequence<UInt8>, source range: Range<Int>) {
        writeSpace()
        map.runs.append(.init(cooked: cooked.count, source: range.lowerBound, atomLength: range.count))
        cooked.append(contentsOf: text)
        continuation = -1
    }

    /// Adds a scalar that is written as an entity; white space counts as such.
    mutating func scalar(_ scalar: Unicode.Scalar, source range: Range<Int>) {
        if scalar.value < 0x80, ASCII.isSpace(UInt8(scalar.value)) {
            space(range)
        } else {
            atom(UTF8.encode(scalar == "\0" ? "\u{FFFD}" : scalar).map(Array.init) ?? [], source: range)
        }
    }

    /// Adds the sign for something without words, such as a span of code.
    mutating func placeholder(source range: Range<Int>) {
        atom([0xEF, 0xBF, 0xBC], source: range)
    }

    /// Lets the atom added last reach further into the file.
    mutating func extendAtom(to end: Int) {
        guard let last = map.runs.indices.last, !map.runs[last].isCopy, continuation == -1 else { return }
        map.runs[last].atomLength = max(map.runs[last].atomLength, end - map.runs[last].source)
    }

    private mutating func copy(_ input: [UInt8], _ range: Range<Int>, shift: Int) {
        guard !range.isEmpty else { return }
        guard isClean else { return repair(input, range, shift: shift) }
        append(input, range, shift: shift)
    }

    private mutating func append(_ input: [UInt8], _ range: Range<Int>, shift: Int) {
        let start = range.lowerBound + shift
        writeSpace()
        if continuation != start {
            map.runs.append(.init(cooked: cooked.count, source: start, atomLength: -1))
        }
        cooked.append(contentsOf: input[range])
        continuation = range.upperBound + shift
    }

    /// Copies what is UTF-8 and puts U+FFFD in place of every other byte.
    private mutating func repair(_ input: [UInt8], _ range: Range<Int>, shift: Int) {
        var index = range.lowerBound
        var chunk = index
        while index < range.upperBound {
            let length = UTF8Scan.scalarLength(input, at: index, end: range.upperBound)
            if length > 0, input[index] != 0 {
                index += length
                continue
            }
            if chunk < index { append(input, chunk..<index, shift: shift) }
            atom([0xEF, 0xBF, 0xBD], source: index + shift..<index + shift + 1)
            index += 1
            chunk = index
        }
        if chunk < index { append(input, chunk..<index, shift: shift) }
    }

    private mutating func writeSpace() {
        guard spaceStart >= 0 else { return }
        let range = spaceStart..<spaceEnd
        spaceStart = -1
        let byte = spaceBreaksLine ? ASCII.lineFeed : ASCII.space
        spaceBreaksLine = false
        guard cooked.count > openStart else { return }
        if continuation == range.lowerBound, range.count == 1 {
            continuation += 1
        } else {
            map.runs.append(.init(cooked: cooked.count, source: range.lowerBound, atomLength: range.count))
            continuation = -1
        }
        cooked.append(byte)
    }

    // MARK: Blocks

    /// Opens a block; an open one is closed first.
    mutating func begin(_ scope: ProseScope) {
        end()
        isOpen = true
        openScope = scope
        openStart = cooked.count
    }

    /// Closes the open block, if any; without text there is no block.
    mutating func end() {
        precondition(!isAttaching, "an attached block is still open")
        spaceStart = -1
        spaceBreaksLine = false
        continuation = -1
        if cooked.count > openStart {
            // Text that malformed markup left outside any block is still read.
            if !isOpen { openScope = .paragraph }
            close()
        }
        isOpen = false
        openStart = cooked.count
        if !attached.blocks.isEmpty { appendAttached() }
    }

    private mutating func close() {
        let index = blocks.count
        if case .heading(let level) = openScope { headings.removeAll { $0.level >= level } }
        addBlock(openScope, openStart..<cooked.count, leadIn: leadInOverride ?? inheritedLeadIn)
        leadInOverride = nil
        if case .heading(let level) = openScope { headings.append((level, index)) }
        lastFlowBlock = index
    }

    private var inheritedLeadIn: Int? {
        openScope == .listItem ? lists.last?.leadIn : nil
    }

    private mutating func addBlock(_ scope: ProseScope, _ range: Range<Int>, leadIn: Int?) {
        cooked.append(0)
        let isMeta = scope == .title || scope == .metaDescription
        blocks.append(ProseBlock(
            scope: scope, cookedRange: range, sourceRange: map.sourceRange(of: range, from: &blockRun),
            heading: isMeta ? nil : headings.last?.block, leadIn: leadIn, isQuoted: quoteDepth > 0,
            listDepth: lists.count, sentences: 0..<0))
    }

    /// Opens a block that hangs on the open one, or stands alone; `endAttached` returns to the open one.
    mutating func beginAttached(_ scope: ProseScope) {
        precondition(!isAttaching, "attached blocks do not nest")
        isAttaching = true
        attached.wasOpen = isOpen
        attached.scope = openScope
        attached.start = openStart
        attached.continuation = continuation
        attached.space = (spaceStart, spaceEnd, spaceBreaksLine)
        swap(&cooked, &attached.cooked)
        swap(&map, &attached.map)
        (isOpen, openScope, openStart, continuation) = (true, scope, cooked.count, -1)
        (spaceStart, spaceBreaksLine) = (-1, false)
    }

    mutating func endAttached() {
        isAttaching = false
        if cooked.count > openStart { attached.blocks.append((openScope, openStart..<cooked.count)) }
        swap(&cooked, &attached.cooked)
        swap(&map, &attached.map)
        (isOpen, openScope, openStart) = (attached.wasOpen, attached.scope, attached.start)
        continuation = attached.continuation
        (spaceStart, spaceEnd, spaceBreaksLine) = attached.space
        if !isOpen { appendAttached() }
    }

    private mutating func appendAttached() {
        let waiting = attached
        attached = Attached()
        var run = 0
        for block in waiting.blocks {
            let shift = cooked.count - block.range.lowerBound
            while run < waiting.map.runs.count, waiting.map.runs[run].cooked < block.range.upperBound {
                var moved = waiting.map.runs[run]
                moved.cooked += shift
                map.runs.append(moved)
                run += 1
            }
            cooked.append(contentsOf: waiting.cooked[block.range])
            addBlock(block.scope, cooked.count - block.range.count..<cooked.count, leadIn: nil)
        }
        openStart = cooked.count
    }

    // MARK: Context

    mutating func openQuote() {
        end()
        quoteDepth += 1
    }

    mutating func closeQuote() {
        end()
        quoteDepth = max(0, quoteDepth - 1)
    }

    mutating func openList() {
        end()
        lists.append(List(leadIn: leadInForNewList(), itemStart: blocks.count))
    }

    mutating func closeList() {
        end()
        _ = lists.popLast()
    }

    mutating func openItem() {
        end()
        if !lists.isEmpty { lists[lists.count - 1].itemStart = blocks.count }
    }

    var isInList: Bool { !lists.isEmpty }
    var isInQuote: Bool { quoteDepth > 0 }

    private func leadInForNewList() -> Int? {
        if let outer = lists.last {
            return outer.itemStart < blocks.count ? outer.itemStart : outer.leadIn
        }
        guard let last = lastFlowBlock, blocks[last].listDepth == 0, blocks[last].isQuoted == (quoteDepth > 0) else {
            return nil
        }
        switch blocks[last].scope {
        case .heading: return last
        case .paragraph, .blockQuote, .footnote, .tableCell, .caption: return introduces(last) ? last : nil
        default: return nil
        }
    }

    /// Whether a paragraph leaves something open that a list can fill: it does not end a sentence.
    private func introduces(_ block: Int) -> Bool {
        let last = cooked[blocks[block].cookedRange.upperBound - 1]
        return last != UInt8(ascii: ".") && last != UInt8(ascii: "!") && last != UInt8(ascii: "?")
    }

    // MARK: Result

    /// Returns the prose, cut into sentences.
    consuming func finish() -> Prose {
        end()
        var sentences: [Sentence] = []
        sentences.reserveCapacity(cooked.count / 64)
        let segmenter = SentenceSegmenter(cooked)
        var cursor = 0
        for index in blocks.indices {
            let first = sentences.count
            segmenter.cut(blocks[index].cookedRange) { range, ordinal in
                sentences.append(Sentence(
                    block: index, ordinal: ordinal, cookedRange: range,
                    sourceRange: map.sourceRange(of: range, from: &cursor)))
            }
            blocks[index].sentences = first..<sentences.count
        }
        return Prose(
            source: source, blocks: blocks, sentences: sentences, comments: comments, cooked: cooked,
            problems: problems, map: map)
    }
}
