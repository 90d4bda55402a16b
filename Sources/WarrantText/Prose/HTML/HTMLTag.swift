/// A start or end tag as it stands in the text.
struct HTMLTag {
    struct Attribute {
        let name: HTMLName
        /// The value without quotes, not decoded; empty when there is none.
        let value: Range<Int>
    }

    let name: HTMLName
    let isEnd: Bool
    let isSelfClosing: Bool
    let attributes: [Attribute]
    let range: Range<Int>

    func value(of name: HTMLName) -> Range<Int>? {
        attributes.first { $0.name == name }?.value
    }

    /// Reads the tag that begins at a `<`; nil when no tag does, or when it is never closed.
    static func read(_ bytes: [UInt8], at start: Int, end: Int) -> HTMLTag? {
        var index = start + 1
        guard index < end else { return nil }
        let isEnd = bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard index < end, ASCII.isLetter(bytes[index]) else { return nil }
        let nameStart = index
        while index < end, !ASCII.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "/"),
            bytes[index] != ASCII.greaterThan, bytes[index] != ASCII.lessThan
        {
            index += 1
        }
        let name = HTMLName(bytes[nameStart..<index])
        var attributes: [Attribute] = []
        var isSelfClosing = false
        while index < end {
            let byte = bytes[index]
            if byte == ASCII.greaterThan {
                return HTMLTag(
                    name: name, isEnd: isEnd, isSelfClosing: isSelfClosing, attributes: attributes,
                    range: start..<index + 1)
            }
            isSelfClosing = byte == UInt8(ascii: "/")
            if isSelfClosing || ASCII.isSpace(byte) {
                index += 1
                continue
            }
            // An unclosed tag before the next one: browsers go on, but copy is better served by stopping here.
            if byte == ASCII.lessThan { return nil }
            guard let attribute = attribute(bytes, at: &index, end: end) else { return nil }
            if attributes.count < 64 { attributes.append(attribute) }
        }
        return nil
    }

    private static func attribute(_ bytes: [UInt8], at index: inout Int, end: Int) -> Attribute? {
        let nameStart = index
        index += 1
        while index < end, !ASCII.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "="),
            bytes[index] != UInt8(ascii: "/"), bytes[index] != ASCII.greaterThan, bytes[index] != ASCII.lessThan
        {
            index += 1
        }
        let name = HTMLName(bytes[nameStart..<index])
        var next = index
        while next < end, ASCII.isSpace(bytes[next]) { next += 1 }
        guard next < end, bytes[next] == UInt8(ascii: "=") else { return Attribute(name: name, value: index..<index) }
        next += 1
        while next < end, ASCII.isSpace(bytes[next]) { next += 1 }
        guard next < end else { return nil }
        index = next
        let quote = bytes[index]
        if quote == ASCII.quotationMark || quote == ASCII.apostrophe {
            let valueStart = index + 1
            index = valueStart
            while index < end, bytes[index] != quote { index += 1 }
            guard index < end else { return nil }
            index += 1
            return Attribute(name: name, value: valueStart..<index - 1)
        }
        let valueStart = index
        while index < end, !ASCII.isSpace(bytes[index]), bytes[index] != ASCII.greaterThan,
            bytes[index] != ASCII.lessThan
        {
            index += 1
        }
        return Attribute(name: name, value: valueStart..<index)
    }
}
