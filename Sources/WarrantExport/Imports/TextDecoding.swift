import WarrantText

/// Makes UTF-8 of files whose encoding nobody declared.
enum TextDecoding {
    /// Returns the file in UTF-8 without a byte-order mark, and what was guessed.
    ///
    /// A file that is not valid UTF-8 is read as ISO 8859-1 with the Windows punctuation of code page 1252.
    static func utf8(_ source: SourceText) -> (source: SourceText, loss: ImportLoss?) {
        var bytes = source.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                isLittle
                    ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                    : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            let text = String(decoding: units, as: UTF16.self)
            return (SourceText(name: source.name, text: text), ImportLoss(source.name, "read as UTF-16"))
        }
        if String(validating: bytes, as: UTF8.self) != nil {
            return (bytes.count == source.bytes.count ? source : SourceText(name: source.name, bytes: bytes), nil)
        }
        return (
            SourceText(name: source.name, text: latin(bytes)),
            ImportLoss(source.name, "not UTF-8, so read as Windows-1252; check the accents")
        )
    }

    /// Returns the text of bytes in ISO 8859-1, with code page 1252 between 0x80 and 0x9F.
    static func latin(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let isWindows = (0x80...0x9F).contains(byte)
            text.append(isWindows ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    private static let windows = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
