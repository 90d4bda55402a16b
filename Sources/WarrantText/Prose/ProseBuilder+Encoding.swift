extension ProseBuilder {
    /// Returns the offset of the first byte that is zero or not UTF-8; nil when there is none.
    static func firstUnclean(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte == 0 { return index }
                index += 1
                continue
            }
            let length = UTF8Scan.scalarLength(bytes, at: index, end: bytes.count)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// What to tell about the first byte that is zero or not UTF-8.
    static func problem(at offset: Int, in source: SourceText) -> Diagnostic? {
        let isUTF16 = source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
        if isUTF16 {
            return Diagnostic(
                code: "T001", severity: .error, location: SourceLocation(file: source.name, line: 1, column: 1),
                message: "the file is UTF-16, expected UTF-8; its words cannot be read")
        }
        let position = source.position(at: offset)
        let name = source.bytes[offset] == 0 ? "a zero byte" : "a byte that is not UTF-8"
        return Diagnostic(
            code: "T002", severity: .warning, location: SourceLocation(file: source.name, position: position),
            message: "the file has \(name) here; it is read as U+FFFD")
    }
}
