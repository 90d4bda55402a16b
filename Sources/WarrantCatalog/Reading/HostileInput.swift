import WarrantText

/// Refuses input that could exhaust memory or the stack before a parser sees it.
enum HostileInput {
    /// The largest YAML file read, in bytes. The longest claim of a real catalogue is a few kilobytes.
    static let largestYAML = 8 << 20
    /// The largest bibliography read, in bytes.
    static let largestJSON = 64 << 20
    /// The deepest nesting accepted in YAML.
    static let deepestNesting = 64

    /// Returns what is wrong with the bytes of a YAML file, or nil.
    ///
    /// Checks for NUL, invalid UTF-8, aliases and deep nesting in one pass. Complexity: O(n).
    static func problem(in source: SourceText) -> Diagnostic? {
        let bytes = source.bytes
        if let offset = bytes.firstIndex(of: 0) {
            return refusal(source, offset, "the file contains a NUL byte")
        }
        if String(validating: bytes, as: UTF8.self) == nil {
            return refusal(source, firstInvalidByte(bytes), "the file is not valid UTF-8")
        }
        return alias(in: source) ?? deepNesting(in: source)
    }

    private static func refusal(_ source: SourceText, _ offset: Int, _ message: String) -> Diagnostic {
        Diagnostic(code: CatalogCode.refusedInput.rawValue, in: source, at: offset..<offset + 1, message: message)
    }

    /// The offset of the first byte that is not part of valid UTF-8, found by halving.
    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
        var low = 0
        var high = bytes.count
        while high - low > 4 {
            let middle = (low + high) / 2
            // A cut through a scalar makes at most three bytes look invalid, hence the slack of four.
            let start = bytes[low..<middle].lastIndex { $0 & 0xC0 != 0x80 } ?? middle
            if String(validating: bytes[low..<start], as: UTF8.self) == nil { high = middle } else { low = start == low ? middle : start }
        }
        return min(low, max(0, bytes.count - 1))
    }

    /// Anchors and aliases are no part of the format: a few lines of them can stand for gigabytes.
    private static func alias(in source: SourceText) -> Diagnostic? {
        var anchors: Set<ArraySlice<UInt8>> = []
        var firstAlias: [ArraySlice<UInt8>: Int] = [:]
        let bytes = source.bytes
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
            let startsToken = offset == 0 || " \n\t[{,".utf8.contains(bytes[offset - 1])
            let name = bytes[(offset + 1)...].prefix { $0 > ASCII.space && !",[]{}:".utf8.contains($0) }
            guard startsToken, !name.isEmpty else { continue }
            if byte == UInt8(ascii: "&") {
                anchors.insert(name)
            } else if firstAlias[name] == nil {
                firstAlias[name] = offset
            }
        }
        let used = firstAlias.filter { anchors.contains($0.key) }.map(\.value).min()
        return used.map { refusal(source, $0, "YAML aliases are not part of the catalogue format") }
    }

    private static func deepNesting(in source: SourceText) -> Diagnostic? {
        var flowDepth = 0
        var indents: [Int] = []
        var dashes = 0
        var column = 0
        var atLineStart = true
        for (offset, byte) in source.bytes.enumerated() {
            switch byte {
            case ASCII.lineFeed:
                (column, atLineStart, dashes) = (0, true, 0)
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                flowDepth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                flowDepth = max(0, flowDepth - 1)
            default: break
            }
            if atLineStart, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
                dashes += 1
            } else if atLineStart, byte != ASCII.space {
                while let last = indents.last, last >= column { indents.removeLast() }
                indents.append(column)
                atLineStart = false
            }
            column += 1
            if flowDepth > deepestNesting || indents.count + dashes > deepestNesting {
                return refusal(source, offset, "nested deeper than \(deepestNesting) levels")
            }
        }
        return nil
    }
}
