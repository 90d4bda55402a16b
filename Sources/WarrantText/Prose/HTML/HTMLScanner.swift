/// Walks through HTML and feeds a builder; it keeps what is open between calls.
///
/// Markdown feeds it its HTML blocks and tags one by one, so that a hidden `<div>` hides the Markdown inside it too.
struct HTMLScanner {
    /// An element that is open.
    struct Open {
        let name: HTMLName
        let element: HTMLElement
        let hidesContent: Bool
        let scope: ProseScope
    }

    /// The deepest nesting remembered; tags beyond it do not nest, so that no input takes more than linear time.
    static let deepestNesting = 128

    var stack: [Open] = []
    /// How many open elements hide their content.
    private(set) var hiding = 0
    /// The last description term, which introduces its `<dd>`.
    private var lastTerm: Int?

    var isHiding: Bool { hiding > 0 }
    var scope: ProseScope { stack.last?.scope ?? .paragraph }

    /// Reads a stretch of HTML.
    mutating func read(_ window: TextWindow, into builder: inout ProseBuilder) {
        let bytes = window.bytes
        let end = window.range.upperBound
        var index = window.range.lowerBound
        var textStart = index
        while index < end {
            let byte = bytes[index]
            if byte != ASCII.lessThan, byte != UInt8(ascii: "&") {
                index += 1
                continue
            }
            if byte == ASCII.lessThan {
                guard let markupEnd = markupEnd(window, at: index, textStart: textStart, &builder) else {
                    index += 1
                    continue
                }
                index = max(markupEnd, index + 1)
                textStart = index
            } else if let reference = HTMLEntities.reference(bytes, at: index, end: end, isStrict: false) {
                text(window, textStart..<index, &builder)
                if !isHiding, beginTextIfNeeded(&builder, for: reference.scalar) {
                    builder.scalar(reference.scalar, source: window.fileRange(index..<reference.end))
                }
                index = reference.end
                textStart = index
            } else {
                index += 1
            }
        }
        text(window, textStart..<end, &builder)
    }

    /// Closes everything that is still open.
    mutating func finish(_ builder: inout ProseBuilder) {
        builder.end()
        pop(to: 0, &builder)
    }

    // MARK: Text

    private mutating func text(_ window: TextWindow, _ range: Range<Int>, _ builder: inout ProseBuilder) {
        guard !isHiding, !range.isEmpty else { return }
        if !builder.isOpen {
            guard range.contains(where: { !ASCII.isSpace(window.bytes[$0]) }) else { return }
            begin(&builder)
        }
        window.addText(range, to: &builder)
    }

    private mutating func beginTextIfNeeded(_ builder: inout ProseBuilder, for scalar: Unicode.Scalar) -> Bool {
        if builder.isOpen { return true }
        if scalar.value < 0x80, ASCII.isSpace(UInt8(scalar.value)) { return false }
        begin(&builder)
        return true
    }

    private mutating func begin(_ builder: inout ProseBuilder) {
        if stack.contains(where: { $0.name == .dd }) { builder.leadInOverride = lastTerm } else { builder.leadInOverride = nil }
        builder.begin(scope)
    }

    // MARK: Markup

    /// Handles what begins at a `<` and returns where it ends; nil when it is only a sign.
    private mutating func markupEnd(
        _ window: TextWindow, at index: Int, textStart: Int, _ builder: inout ProseBuilder
    ) -> Int? {
        let bytes = window.bytes
        let end = window.range.upperBound
        guard index + 1 < end else { return nil }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            text(window, textStart..<index, &builder)
            return declaration(window, at: index, &builder)
        }
        guard let tag = HTMLTag.read(bytes, at: index, end: end) else { return nil }
        text(window, textStart..<index, &builder)
        if tag.isEnd {
            close(tag.name, tagRange: window.fileRange(tag.range), &builder)
            return tag.range.upperBound
        }
        return open(tag, window, &builder)
    }

    /// Handles a comment, CDATA section, processing instruction or doctype, and returns where it ends.
    mutating func declaration(_ window: TextWindow, at index: Int, _ builder: inout ProseBuilder) -> Int {
        let bytes = window.bytes
        let end = window.range.upperBound
        if starts(bytes, at: index, with: "<!--", end) {
            // `<!-->` and `<!--->` are empty comments.
            for short in ["<!-->", "<!--->"] as [StaticString] where starts(bytes, at: index, with: short, end) {
                return index + short.utf8CodeUnitCount
            }
            let close = find("-->", in: bytes, from: index + 4, end)
            let contentEnd = close ?? end
            let commentEnd = close.map { $0 + 3 } ?? end
            let text = String(decoding: bytes[index + 4..<contentEnd], as: UTF8.self)
            builder.comments.append(ProseComment(
                range: window.fileRange(index..<commentEnd), text: String(text.trimmedASCIISpace)))
            return commentEnd
        }
        if starts(bytes, at: index, with: "<![CDATA[", end) {
            let contentEnd = find("]]>", in: bytes, from: index + 9, end) ?? end
            self.text(window, index + 9..<contentEnd, &builder)
            return min(contentEnd + 3, end)
        }
        return find(">", in: bytes, from: index, end).map { $0 + 1 } ?? end
    }

    func starts(_ bytes: [UInt8], at index: Int, with text: StaticString, _ end: Int) -> Bool {
        text.withUTF8Buffer { index + $0.count <= end && bytes[index..<index + $0.count].elementsEqual($0) }
    }

    func find(_ text: StaticString, in bytes: [UInt8], from start: Int, _ end: Int) -> Int? {
        text.withUTF8Buffer { pattern in
            var index = start
            while index + pattern.count <= end {
                if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) { return index }
                index += 1
            }
            return nil
        }
    }

    /// Handles a start tag and returns where reading goes on: behind the tag, or behind raw content.
    mutating func open(_ tag: HTMLTag, _ window: TextWindow, _ builder: inout ProseBuilder) -> Int {
        let element = HTMLElement.named(tag.name)
        let traits = element.traits
        if traits.contains(.block) {
            builder.end()
            closeImplied(by: tag.name, element, &builder)
        }
        let hides = traits.contains(.skipped) || isHidden(tag, window)
        if !isHiding { attributes(tag, window, hides: hides, &builder) }
        if let end = inlineEffect(tag, element, window, &builder) { return end }
        if traits.contains(.void) { return tag.range.upperBound }
        if traits.contains(.raw) {
            return raw(tag, element, window, &builder)
        }
        if tag.isSelfClosing, traits.contains(.inlineObject) { return tag.range.upperBound }
        push(tag.name, element, hides: hides, &builder)
        return tag.range.upperBound
    }

    /// What a tag in the line does by itself. Returns where reading goes on when that is all it does.
    private mutating func inlineEffect(
        _ tag: HTMLTag, _ element: HTMLElement, _ window: TextWindow, _ builder: inout ProseBuilder
    ) -> Int? {
        let place = window.fileRange(tag.range)
        switch tag.name {
        case .br:
            if builder.isOpen, !isHiding { builder.hardBreak(place) }
        case .img, .input:
            if builder.isOpen, !isHiding { builder.space(place) }
        case .q:
            if !isHiding {
                if !builder.isOpen { begin(&builder) }
                builder.atom("\u{201C}".utf8, source: place)
            }
        case .sup:
            if let end = noteMarkEnd(window, from: tag.range.upperBound) { return end }
        default:
            if element.traits.contains(.inlineObject), !isHiding, builder.isOpen { builder.placeholder(source: place) }
        }
        return nil
    }

    /// Where a superscript without letters ends, such as the number of a note.
    private func noteMarkEnd(_ window: TextWindow, from start: Int) -> Int? {
        let bytes = window.bytes
        let end = min(window.range.upperBound, start + 400)
        var index = start
        while index < end {
            if bytes[index] == ASCII.lessThan {
                guard let tag = HTMLTag.read(bytes, at: index, end: end) else { return nil }
                if tag.isEnd, tag.name == .sup { return tag.range.upperBound }
                index = tag.range.upperBound
            } else if ASCII.isLetter(bytes[index]) {
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    /// Reads up to the end tag of an element whose content is not parsed.
    private mutating func raw(
        _ tag: HTMLTag, _ element: HTMLElement, _ window: TextWindow, _ builder: inout ProseBuilder
    ) -> Int {
        let bytes = window.bytes
        let end = window.range.upperBound
        var index = tag.range.upperBound
        var contentEnd = end
        while index < end {
            if bytes[index] == ASCII.lessThan, index + 2 < end, bytes[index + 1] == UInt8(ascii: "/"),
                let close = HTMLTag.read(bytes, at: index, end: min(end, index + 64)), close.isEnd, close.name == tag.name
            {
                contentEnd = index
                break
            }
            index += 1
        }
        if let scope = element.scope, !isHiding {
            builder.begin(scope)
            decoded(window, tag.range.upperBound..<contentEnd, &builder)
            builder.end()
        }
        guard contentEnd < end, let close = HTMLTag.read(bytes, at: contentEnd, end: end) else { return end }
        return close.range.upperBound
    }

    /// Adds text with entities but without tags, as attributes have it.
    func decoded(_ window: TextWindow, _ range: Range<Int>, _ builder: inout ProseBuilder) {
        var textStart = range.lowerBound
        var index = textStart
        while index < range.upperBound {
            guard window.bytes[index] == UInt8(ascii: "&"),
                let reference = HTMLEntities.reference(window.bytes, at: index, end: range.upperBound, isStrict: false)
            else {
                index += 1
                continue
            }
            window.addText(textStart..<index, to: &builder)
            builder.scalar(reference.scalar, source: window.fileRange(index..<reference.end))
            index = reference.end
            textStart = index
        }
        window.addText(textStart..<range.upperBound, to: &builder)
    }

    // MARK: Elements

    private mutating func push(_ name: HTMLName, _ element: HTMLElement, hides: Bool, _ builder: inout ProseBuilder) {
        guard stack.count < Self.deepestNesting else { return }
        if element.traits.contains(.list) { builder.openList() }
        if element.traits.contains(.item) { builder.openItem() }
        if element.traits.contains(.quote) { builder.openQuote() }
        if name == .dt { lastTerm = nil }
        stack.append(Open(name: name, element: element, hidesContent: hides, scope: element.scope ?? scope))
        if hides { hiding += 1 }
    }

    /// Handles an end tag: closes the nearest element of that name, if any, and what is open inside it.
    mutating func close(_ name: HTMLName, tagRange: Range<Int>, _ builder: inout ProseBuilder) {
        let element = HTMLElement.named(name)
        if element.traits.contains(.block) || name == .br { builder.end() }
        var index = stack.count - 1
        while index >= 0 {
            let open = stack[index]
            if open.name == name { break }
            if !element.traits.contains(.block), open.element.traits.contains(.block) { return }
            if element.traits.contains(.optionalEnd), !open.element.traits.isDisjoint(with: [.table, .list]) { return }
            index -= 1
        }
        guard index >= 0 else { return }
        if name == .q, !isHiding, builder.isOpen { builder.atom("\u{201D}".utf8, source: tagRange) }
        pop(to: index, &builder)
        if element.traits.contains(.inlineObject), !isHiding { builder.extendAtom(to: tagRange.upperBound) }
        if name == .dt { lastTerm = builder.lastFlowBlock }
    }

    mutating func pop(to count: Int, _ builder: inout ProseBuilder) {
        while stack.count > count {
            let open = stack.removeLast()
            if open.hidesContent { hiding -= 1 }
            if open.element.traits.contains(.list) { builder.closeList() }
            if open.element.traits.contains(.quote) { builder.closeQuote() }
            if open.name == .dt { lastTerm = builder.lastFlowBlock }
        }
    }

    /// Closes the elements that a start tag ends without saying so.
    private mutating func closeImplied(by name: HTMLName, _ element: HTMLElement, _ builder: inout ProseBuilder) {
        closeOpen([.p], unless: { $0.traits.contains(.block) }, &builder)
        switch name {
        case .li: closeOpen([.li], unless: { $0.traits.contains(.list) }, &builder)
        case .dt, .dd: closeOpen([.dt, .dd], unless: { $0.traits.contains(.list) || $0.traits.contains(.table) }, &builder)
        case .option: closeOpen([.option], unless: { !$0.traits.contains(.optionalEnd) }, &builder)
        case .td, .th: closeOpen([.td, .th], unless: { $0.traits.contains(.table) }, &builder)
        case .tr: closeOpen([.tr], unless: { $0.traits.contains(.table) }, &builder)
        case .thead, .tbody, .tfoot:
            closeOpen([.thead, .tbody, .tfoot], unless: { $0.traits.contains(.table) }, &builder)
        default:
            if element.traits.contains(.heading) {
                guard let last = stack.last, last.element.traits.contains(.heading) else { return }
                pop(to: stack.count - 1, &builder)
            }
        }
    }

    private mutating func closeOpen(
        _ names: [HTMLName], unless isBarrier: (HTMLElement) -> Bool, _ builder: inout ProseBuilder
    ) {
        var index = stack.count - 1
        while index >= 0 {
            if names.contains(stack[index].name) { return pop(to: index, &builder) }
            if isBarrier(stack[index].element) { return }
            index -= 1
        }
    }
}
