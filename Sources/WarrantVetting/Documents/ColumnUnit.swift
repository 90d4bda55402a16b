public import WarrantText

/// What a consumer counts columns in. Lines and columns start at 1; Warrant itself counts bytes.
public enum ColumnUnit: Sendable, Hashable, CaseIterable {
    /// UTF-8 bytes, as rdjson and compilers count.
    case bytes
    /// Unicode code points.
    case codePoints
    /// UTF-16 code units, as editors count.
    case utf16

    /// Returns the line and column of a byte offset in this unit. Complexity: O(log lines + line length).
    public func position(at offset: Int, in source: SourceText) -> SourcePosition {
        let position = source.position(at: offset)
        guard self != .bytes else { return position }
        let start = source.lineStarts[position.line - 1]
        let before = String(decoding: source.bytes[start..<start + position.column - 1], as: UTF8.self)
        let count = self == .utf16 ? before.utf16.count : before.unicodeScalars.count
        return SourcePosition(line: position.line, column: count + 1)
    }

    /// Returns the byte offset of a line and column in this unit, the inverse of `position(at:in:)`.
    ///
    /// Columns past the end of a line count as its end. Complexity: O(line length).
    public func offset(of position: SourcePosition, in source: SourceText) -> Int {
        let line = source.byteRange(ofLine: min(max(position.line, 1), source.lineStarts.count))
        guard self != .bytes else { return min(line.lowerBound + position.column - 1, line.upperBound) }
        var remaining = position.column - 1
        var offset = line.lowerBound
        for scalar in String(decoding: source.bytes[line], as: UTF8.self).unicodeScalars {
            guard remaining > 0 else { break }
            remaining -= self == .utf16 ? UTF16.width(scalar) : 1
            offset += UTF8.width(scalar)
        }
        return min(offset, line.upperBound)
    }
}
