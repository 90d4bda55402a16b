/// Link labels, which match without regard to case and white space.
enum MarkdownLabel {
    /// The longest label, in bytes here (CommonMark counts characters).
    static let longest = 999

    /// Returns a label with its case folded and its white space collapsed.
    static func normalized(_ label: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isSpace = false
        var index = label.startIndex
        let bytes = Array(label)
        index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if ASCII.isSpace(byte) {
                isSpace = true
                index += 1
                continue
            }
            if isSpace, !result.isEmpty { result.append(ASCII.space) }
            isSpace = false
            if byte < 0x80 {
                result.append(ASCII.lowercased(byte))
                index += 1
            } else {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index, end: bytes.count)
                if scalar.value == 0x1E9E || scalar.value == 0xDF {
                    result.append(contentsOf: "ss".utf8)
                } else {
                    Folding.append(scalar, to: &result)
                }
                index += length
            }
        }
        return result
    }

    /// Returns where the label that begins behind a `[` ends, at its `]`; nil when it is not one.
    static func end(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
        var index = start
        var hasText = false
        while index < end, index - start <= longest {
            switch bytes[index] {
            case ASCII.backslash:
                index += 1
                hasText = true
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return hasText ? index : nil
            case let byte: if !ASCII.isSpace(byte) { hasText = true }
            }
            index += 1
        }
        return nil
    }
}
