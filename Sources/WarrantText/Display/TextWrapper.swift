/// Breaks text into lines of a display width.
public struct TextWrapper {
    /// The columns of a line.
    public var width: Int
    /// What the first line begins with.
    public var first: String
    /// What the following lines begin with.
    public var rest: String

    public init(width: Int, first: String = "", rest: String = "") {
        self.width = width
        self.first = first
        self.rest = rest
    }

    /// Returns the lines. A word longer than a line is broken, so that no line is ever too wide.
    ///
    /// Any white space counts as one space; control characters, which could steer a terminal, become U+FFFD.
    /// Complexity: O(n).
    public func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = first
        var used = DisplayWidth.of(first)
        var isEmpty = true
        func close() {
            lines.append(String(line.trimmingSpaces()))
            line = rest
            used = DisplayWidth.of(rest)
            isEmpty = true
        }
        for word in text.withoutControls.split(whereSeparator: \.isWhitespace) {
            let size = DisplayWidth.of(word)
            if !isEmpty, used + 1 + size > width { close() }
            if !isEmpty {
                line += " "
                used += 1
            }
            if used + size <= width {
                line += word
                used += size
                isEmpty = false
                continue
            }
            for character in word {
                let columns = DisplayWidth.of(String(character))
                if used + columns > width, !isEmpty { close() }
                line.append(character)
                used += columns
                isEmpty = false
            }
        }
        if !isEmpty || lines.isEmpty { close() }
        return lines
    }
}

extension StringProtocol {
    /// The text without spaces at its end.
    fileprivate func trimmingSpaces() -> SubSequence {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return self[startIndex..<end]
    }
}

extension String {
    /// The text with control characters other than white space replaced.
    fileprivate var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        properties.generalCategory == .control && !properties.isWhitespace
    }
}
