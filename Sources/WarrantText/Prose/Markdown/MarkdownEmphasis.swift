/// Tells the marks of emphasis and strikethrough from the same characters as text.
///
/// The delimiter stack of the CommonMark specification, appendix "A parsing strategy".
struct MarkdownEmphasis {
    private struct Delimiter {
        let mark: UInt8
        let original: Int
        var remaining: Int
        let token: Int
        let canOpen: Bool
        let canClose: Bool
        var previous: Int
        var next: Int
    }

    private var delimiters: [Delimiter] = []

    var count: Int { delimiters.count }

    mutating func removeAll() {
        delimiters.removeAll(keepingCapacity: true)
    }

    /// Adds a run of marks, given the characters on both sides.
    mutating func add(mark: UInt8, count: Int, token: Int, before: Unicode.Scalar, after: Unicode.Scalar) {
        let spaceBefore = Self.isSpace(before)
        let spaceAfter = Self.isSpace(after)
        let punctuationBefore = Self.isPunctuation(before)
        let punctuationAfter = Self.isPunctuation(after)
        let isLeft = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
        let isRight = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
        var canOpen = isLeft
        var canClose = isRight
        if mark == UInt8(ascii: "_") {
            canOpen = isLeft && (!isRight || punctuationBefore)
            canClose = isRight && (!isLeft || punctuationAfter)
        } else if mark == UInt8(ascii: "~"), count > 2 {
            canOpen = false
            canClose = false
        }
        let index = delimiters.count
        delimiters.append(Delimiter(
            mark: mark, original: count, remaining: count, token: token, canOpen: canOpen, canClose: canClose,
            previous: index - 1, next: -1))
        if index > 0 { delimiters[index - 1].next = index }
    }

    /// Pairs the runs from an index on, notes in the tokens which marks are markup, and forgets the runs.
    mutating func pair(from bottom: Int, _ tokens: inout [MarkdownInlines.Token]) {
        guard bottom < delimiters.count else { return }
        var floor = [Int](repeating: bottom - 1, count: 18)
        var closer = bottom
        while closer >= 0, closer < delimiters.count {
            guard delimiters[closer].canClose else {
                closer = delimiters[closer].next
                continue
            }
            let slot = floorSlot(delimiters[closer])
            var opener = delimiters[closer].previous
            while opener > floor[slot], !matches(opener, closer) { opener = delimiters[opener].previous }
            if opener > floor[slot] {
                closer = join(opener, closer, &tokens)
            } else {
                floor[slot] = delimiters[closer].previous
                let next = delimiters[closer].next
                if !delimiters[closer].canOpen { remove(closer) }
                closer = next
            }
        }
        delimiters.removeLast(delimiters.count - bottom)
        if bottom > 0 { delimiters[bottom - 1].next = -1 }
    }

    private func floorSlot(_ closer: Delimiter) -> Int {
        let kind = closer.mark == UInt8(ascii: "*") ? 0 : closer.mark == UInt8(ascii: "_") ? 6 : 12
        return kind + (closer.canOpen ? 3 : 0) + closer.original % 3
    }

    private func matches(_ opener: Int, _ closer: Int) -> Bool {
        let (open, close) = (delimiters[opener], delimiters[closer])
        guard open.mark == close.mark, open.canOpen else { return false }
        if open.mark == UInt8(ascii: "~") { return open.remaining == close.remaining }
        guard open.canClose || close.canOpen else { return true }
        return (open.original + close.original) % 3 != 0 || (open.original % 3 == 0 && close.original % 3 == 0)
    }

    /// Takes the marks of a pair, and returns the run to go on with.
    private mutating func join(_ opener: Int, _ closer: Int, _ tokens: inout [MarkdownInlines.Token]) -> Int {
        let both = min(delimiters[opener].remaining, delimiters[closer].remaining)
        let used = min(2, both)
        delimiters[opener].remaining -= used
        delimiters[closer].remaining -= used
        tokens[delimiters[opener].token].usedRight += used
        tokens[delimiters[closer].token].usedLeft += used
        delimiters[opener].next = closer
        delimiters[closer].previous = opener
        if delimiters[opener].remaining == 0 { remove(opener) }
        guard delimiters[closer].remaining == 0 else { return closer }
        let next = delimiters[closer].next
        remove(closer)
        return next
    }

    private mutating func remove(_ index: Int) {
        let (previous, next) = (delimiters[index].previous, delimiters[index].next)
        if previous >= 0 { delimiters[previous].next = next }
        if next >= 0 { delimiters[next].previous = previous }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return ASCII.isSpace(UInt8(scalar.value)) }
        return [0xA0, 0x1680, 0x202F, 0x205F, 0x3000].contains(scalar.value) || (0x2000...0x200A).contains(scalar.value)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return ASCII.isPunctuation(UInt8(scalar.value)) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default:
            return false
        }
    }
}
