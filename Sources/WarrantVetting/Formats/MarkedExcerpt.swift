import WarrantText

/// A sentence as it stands in its file, in lines that fit, with a caret and tildes under the words meant.
struct MarkedExcerpt {
    let source: SourceText
    /// The bytes of the sentence.
    let sentence: Range<Int>
    /// The bytes meant.
    let mark: Range<Int>

    /// The most lines shown; of a longer sentence, those from the mark on.
    private static let mostLines = 4

    /// Returns the lines, each with a gutter; the first has the number of the line that the mark starts on.
    ///
    /// A sentence that is meant as a whole has a mark at its first word only.
    func lines(width: Int, paint: (String) -> String) -> [String] {
        let number = String(source.position(at: mark.lowerBound).line)
        let gutter = String(repeating: " ", count: max(0, 6 - number.count)) + number + " │ "
        let blank = String(repeating: " ", count: gutter.count - 3) + " │ "
        let rows = rows(width: width - gutter.count)
        let first = max(0, min((rows.firstIndex { $0.hasMark } ?? 0) - 1, rows.count - Self.mostLines))
        let shown = rows[first..<min(rows.count, first + Self.mostLines)]
        var lines: [String] = []
        for (index, row) in shown.enumerated() {
            let isLast = index == shown.count - 1 && first + shown.count < rows.count
            let lead = index == 0 && first > 0 ? "… " : ""
            lines.append((index == 0 ? gutter : blank) + lead + row.text + (isLast ? " …" : ""))
            if row.hasMark {
                lines.append(blank + String(repeating: " ", count: lead.count + row.markStart) + paint(row.marks))
            }
        }
        return lines
    }

    private struct Row {
        var text = ""
        var width = 0
        var markStart = 0
        var marks = ""
        var hasMark: Bool { !marks.isEmpty }
    }

    /// Breaks the sentence at white space; the marks run along.
    private func rows(width: Int) -> [Row] {
        var rows = [Row()]
        var offset = sentence.lowerBound
        var caretIsSet = false
        for word in source.text(in: sentence).split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
            let text = String(word).printable
            let columns = DisplayWidth.of(text)
            if rows[rows.count - 1].width > 0, !word.isEmpty {
                if rows[rows.count - 1].width + 1 + columns > width - 2 {
                    rows.append(Row())
                } else {
                    let isInside = mark.contains(offset - 1) && mark.contains(offset) && caretIsSet
                    append(" ", 1, isInside ? "~" : nil, to: &rows[rows.count - 1])
                }
            }
            for character in word {
                let length = String(character).utf8.count
                let isMarked = offset < mark.upperBound && offset + length > mark.lowerBound
                let shown = String(character).printable
                if rows[rows.count - 1].width >= width - 2 { rows.append(Row()) }
                append(shown, DisplayWidth.of(shown), isMarked ? (caretIsSet ? "~" : "^") : nil, to: &rows[rows.count - 1])
                if isMarked { caretIsSet = true }
                offset += length
            }
            offset += separatorLength(at: offset)
        }
        return rows
    }

    private func append(_ text: String, _ columns: Int, _ sign: Character?, to row: inout Row) {
        if let sign, columns > 0 {
            if row.marks.isEmpty { row.markStart = row.width }
            let gap = row.width - row.markStart - row.marks.count
            row.marks += String(repeating: "~", count: max(0, gap)) + String(sign) + String(repeating: "~", count: columns - 1)
        }
        row.text += text
        row.width += columns
    }

    /// The length in bytes of the white space character at an offset; CR LF is one character.
    private func separatorLength(at offset: Int) -> Int {
        guard offset < sentence.upperBound else { return 0 }
        let bytes = source.bytes
        if bytes[offset] == ASCII.carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == ASCII.lineFeed { return 2 }
        let rest = source.text(in: offset..<min(sentence.upperBound, offset + 4))
        return rest.first.map { String($0).utf8.count } ?? 1
    }
}
