/// Destinations and titles of links.
enum MarkdownLinkParts {
    /// Returns the offset behind a destination; nil when there is none. An empty one needs `<>`.
    static func destinationEnd(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
        guard start < end else { return nil }
        var index = start
        if bytes[start] == ASCII.lessThan {
            index += 1
            while index < end {
                switch bytes[index] {
                case ASCII.greaterThan: return index + 1
                case ASCII.lessThan, ASCII.lineFeed, ASCII.carriageReturn: return nil
                case ASCII.backslash: index += 2
                default: index += 1
                }
            }
            return nil
        }
        var depth = 0
        scan: while index < end {
            switch bytes[index] {
            case 0...0x20, 0x7F: break scan
            case ASCII.backslash where index + 1 < end && ASCII.isPunctuation(bytes[index + 1]): index += 2
            case UInt8(ascii: "("):
                depth += 1
                if depth > 32 { return nil }
                index += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                index += 1
            default: index += 1
            }
        }
        return depth == 0 && index > start ? index : nil
    }

    /// Returns the offset behind a title with its quotes; nil when there is none.
    static func titleEnd(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
        guard start < end else { return nil }
        let open = bytes[start]
        guard open == ASCII.quotationMark || open == ASCII.apostrophe || open == UInt8(ascii: "(") else { return nil }
        let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
        var index = start + 1
        while index < end {
            if bytes[index] == close { return index + 1 }
            if bytes[index] == ASCII.backslash {
                index += 2
            } else if open == UInt8(ascii: "("), bytes[index] == open {
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    static func skipSpace(_ bytes: [UInt8], from start: Int, end: Int) -> Int {
        var index = start
        while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
        return index
    }
}
