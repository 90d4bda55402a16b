/// The second phase of reading Markdown: the inline content of one block after the other.
struct MarkdownInlines {
    /// A piece of inline content.
    struct Token {
        enum Kind {
            case text, skipped, placeholder, entity, delimiter, html, hardBreak, comment
            case imageStart, linkEnd, imageEnd
        }

        var kind: Kind
        let start: Int
        let end: Int
        /// Of a run of delimiters, how many at either end are markup.
        var usedLeft = 0
        var usedRight = 0
        /// The title of a link or image, with its quotes.
        var title: Range<Int>?
    }

    /// A bracket that may begin a link or an image.
    struct Bracket {
        let token: Int
        let isImage: Bool
        var isActive = true
        /// How many delimiters came before it.
        let delimiters: Int
        /// Where its content begins.
        let content: Int
    }

    let definitions: Set<[UInt8]>
    let footnotes: Set<[UInt8]>

    var tokens: [Token] = []
    var emphasis = MarkdownEmphasis()
    var brackets: [Bracket] = []

    // The text being read.
    var bytes: [UInt8] = []
    var end = 0
    var lineStart = 0
    private var textStart = 0
    /// For each length of a run of backticks, an offset after which there is none of that length.
    private var noBackticksAfter: [Int: Int] = [:]
    /// Whether a search for the end of a comment has failed.
    private var lacksCommentEnd = false

    init(definitions: Set<[UInt8]>, footnotes: Set<[UInt8]>) {
        self.definitions = definitions
        self.footnotes = footnotes
    }

    /// Reads the content of a block into a new block of the builder.
    mutating func read(
        _ window: TextWindow, scope: ProseScope, html: inout HTMLScanner, into builder: inout ProseBuilder
    ) {
        scan(window)
        let depth = html.stack.count
        builder.begin(scope)
        emit(window, html: &html, into: &builder)
        builder.end()
        html.pop(to: depth, &builder)
    }

    // MARK: Scanning

    private static let isSpecial: [Bool] = (0..<256).map { "\\`*_~[]!<&{\n".utf8.contains(UInt8($0)) }

    private mutating func scan(_ window: TextWindow) {
        bytes = window.bytes
        lineStart = window.range.lowerBound
        end = window.range.upperBound
        tokens.removeAll(keepingCapacity: true)
        emphasis.removeAll()
        brackets.removeAll(keepingCapacity: true)
        noBackticksAfter.removeAll(keepingCapacity: true)
        lacksCommentEnd = false
        textStart = lineStart
        let isSpecial = Self.isSpecial
        var index = lineStart
        while index < end {
            if !isSpecial[Int(bytes[index])] {
                index += 1
                continue
            }
            index = special(at: index)
        }
        flush(to: end)
        emphasis.pair(from: 0, &tokens)
    }

    /// Handles a special byte and returns where scanning goes on.
    private mutating func special(at index: Int) -> Int {
        switch bytes[index] {
        case ASCII.backslash: return escape(at: index)
        case UInt8(ascii: "`"): return code(at: index)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return delimiters(at: index)
        case UInt8(ascii: "["): return openBracket(at: index, isImage: false)
        case UInt8(ascii: "!"):
            guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "[") else { return index + 1 }
            return openBracket(at: index, isImage: true)
        case UInt8(ascii: "]"):
            flush(to: index)
            let next = closeBracket(at: index)
            textStart = next == index ? index : next
            return max(next, index + 1)
        case ASCII.lessThan: return angle(at: index)
        case UInt8(ascii: "&"):
            guard let reference = HTMLEntities.reference(bytes, at: index, end: end, isStrict: true) else { return index + 1 }
            return add(.entity, index..<reference.end)
        case UInt8(ascii: "{"): return brace(at: index)
        default: return lineBreak(at: index)
        }
    }

    /// Ends the running text at an offset.
    private mutating func flush(to index: Int) {
        if textStart < index { tokens.append(Token(kind: .text, start: textStart, end: index)) }
        textStart = index
    }

    /// Adds a token behind the running text and returns where scanning goes on.
    private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) -> Int {
        flush(to: range.lowerBound)
        tokens.append(Token(kind: kind, start: range.lowerBound, end: range.upperBound))
        textStart = range.upperBound
        return range.upperBound
    }

    private mutating func escape(at index: Int) -> Int {
        guard index + 1 < end else { return index + 1 }
        let next = bytes[index + 1]
        if ASCII.isPunctuation(next) {
            _ = add(.skipped, index..<index + 1)
            return index + 2
        }
        if next == ASCII.lineFeed || next == ASCII.carriageReturn { return add(.hardBreak, index..<index + 2) }
        return index + 1
    }

    private mutating func lineBreak(at index: Int) -> Int {
        var last = index
        if last > lineStart, bytes[last - 1] == ASCII.carriageReturn { last -= 1 }
        guard last >= lineStart + 2, bytes[last - 1] == ASCII.space, bytes[last - 2] == ASCII.space, index + 1 < end else {
            return index + 1
        }
        return add(.hardBreak, last..<index + 1)
    }

    private mutating func code(at index: Int) -> Int {
        var contentStart = index
        while contentStart < end, bytes[contentStart] == UInt8(ascii: "`") { contentStart += 1 }
        let length = contentStart - index
        if let limit = noBackticksAfter[length], index >= limit { return contentStart }
        var next = contentStart
        while next < end {
            guard bytes[next] == UInt8(ascii: "`") else {
                next += 1
                continue
            }
            let run = next
            while next < end, bytes[next] == UInt8(ascii: "`") { next += 1 }
            if next - run == length { return add(.placeholder, index..<next) }
        }
        noBackticksAfter[length] = index
        return contentStart
    }

    private mutating func delimiters(at index: Int) -> Int {
        let mark = bytes[index]
        var next = index
        while next < end, bytes[next] == mark { next += 1 }
        flush(to: index)
        emphasis.add(
            mark: mark, count: next - index, token: tokens.count,
            before: index > lineStart ? UTF8Scan.scalar(bytes, before: index, from: lineStart) : " ",
            after: next < end ? UTF8Scan.scalar(bytes, at: next, end: end).scalar : " ")
        return add(.delimiter, index..<next)
    }

    private mutating func openBracket(at index: Int, isImage: Bool) -> Int {
        let content = index + (isImage ? 2 : 1)
        flush(to: index)
        if brackets.count < 1_000 {
            brackets.append(Bracket(
                token: tokens.count, isImage: isImage, delimiters: emphasis.count, content: content))
        }
        tokens.append(Token(kind: .text, start: index, end: content))
        textStart = content
        return content
    }

    private mutating func angle(at index: Int) -> Int {
        guard index + 1 < end else { return index + 1 }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            if lacksCommentEnd { return index + 1 }
            let isComment = index + 3 < end && bytes[index + 2] == ASCII.hyphen && bytes[index + 3] == ASCII.hyphen
            guard let close = closing(isComment ? "-->" : ">", from: index + (isComment ? 2 : 1)) else {
                lacksCommentEnd = true
                return index + 1
            }
            return add(.html, index..<close)
        }
        if let autolink = autolinkEnd(at: index) { return add(.placeholder, index..<autolink) }
        guard let tag = HTMLTag.read(bytes, at: index, end: end) else { return index + 1 }
        return add(.html, tag.range)
    }

    /// Returns the end of `<https://…>` or `<name@example.org>`.
    private func autolinkEnd(at index: Int) -> Int? {
        var next = index + 1
        var isLink = false
        let limit = min(end, index + 2_000)
        while next < limit {
            switch bytes[next] {
            case ASCII.greaterThan: return isLink ? next + 1 : nil
            case 0...0x20, ASCII.lessThan: return nil
            case UInt8(ascii: "@"): isLink = true
            case UInt8(ascii: ":"): if next > index + 2, ASCII.isLetter(bytes[index + 1]) { isLink = true }
            case UInt8(ascii: "\""), UInt8(ascii: "="): if !isLink { return nil }
            default: break
            }
            next += 1
        }
        return nil
    }

    /// Template tags, attribute lists, and comments in braces.
    private mutating func brace(at index: Int) -> Int {
        guard index + 1 < end else { return index + 1 }
        switch bytes[index + 1] {
        case UInt8(ascii: "{"):
            if let close = closing("}}", from: index + 2) { return add(.placeholder, index..<close) }
        case UInt8(ascii: "%"):
            if let close = closing("%}", from: index + 2) { return add(.skipped, index..<close) }
        case UInt8(ascii: "/"):
            if let close = closing("*/}", from: index + 2) { return add(.comment, index..<close) }
        case UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":"):
            if let close = closing("}", from: index + 2) { return add(.skipped, index..<close) }
        default: break
        }
        return index + 1
    }

    /// Returns the offset behind a closing mark; braces are looked for only nearby.
    private func closing(_ mark: StaticString, from start: Int) -> Int? {
        mark.withUTF8Buffer { pattern in
            let limit = pattern[0] == ASCII.hyphen || pattern[0] == ASCII.greaterThan ? end : min(end, start + 1_000)
            var index = start
            while index + pattern.count <= limit {
                if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
                    return index + pattern.count
                }
                index += 1
            }
            return nil
        }
    }
}
