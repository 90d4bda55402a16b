import WarrantText

/// Brings a sentence into the form in which two versions of it count as the same.
enum SentenceNormalizer {
    /// Returns the words in lower case, one space between them, with straight quotation marks and plain hyphens.
    ///
    /// Letters fold by the simple lower-case mapping of each scalar. Marks at the very end go. Complexity: O(n).
    static func normal(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return normalASCII(text) }
        var output = ""
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\u{FFFC}" {
                needsSpace = !output.isEmpty
                continue
            }
            if needsSpace { output += " " }
            needsSpace = false
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{201B}": output += "'"
            case "\u{201C}", "\u{201D}", "\u{201F}": output += "\""
            case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": output += "-"
            case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}": break
            default: output += scalar.properties.lowercaseMapping
            }
        }
        while let last = output.unicodeScalars.last, ".!?…:;,".unicodeScalars.contains(last) { output.unicodeScalars.removeLast() }
        return output
    }

    /// The same for text without anything above ASCII, much faster.
    private static func normalASCII(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var needsSpace = false
        for byte in text.utf8 {
            if ASCII.isSpace(byte) {
                needsSpace = !output.isEmpty
                continue
            }
            if needsSpace { output.append(ASCII.space) }
            needsSpace = false
            output.append(ASCII.lowercased(byte))
        }
        while let last = output.last, ".!?:;,".utf8.contains(last) { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }
}
