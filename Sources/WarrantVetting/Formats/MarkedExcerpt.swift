import WarrantText

/// A sentence as it stands in its file, in lines that fit, with a caret and tildes under the words meant.
struct MarkedExcerpt {
    let source: SourceText
    /// The bytes of the sentence.
    let sentence: Range<Int>
    /// The bytes meant; there is at least one mark.
    let marks: [Range<Int>]

    /// The most lines shown; of a longer sentence, those around the first mark.
    private static let mostLines = 4

    /// Returns the lines, each with a gutter; the first has the number of the line that the sentence starts on.
    ///
    /// A caret stands where a mark begins, tildes under the rest of it. Where some words of a sentence are meant and the whole
    /// of it too, the whole has a caret only.
    func lines(width: Int, paint: (String) -> String) -> [String] {
        let rows = rows(width: width - 9)
        let first = max(0, min((rows.firstIndex { $0.hasMark } ?? 0) - 1, rows.count - Self.mostLines))
        let shown = rows[first..<min(rows.count, first + Self.mostLines)]
        let number = String(source.position(at: sentence.lowerBound).line)
        let blank = String(repeating: " ", count: max(6, number.count)) + " │ "
        let gutter = String(repeating: " ", count: max(0, 6 - number.count)) + number + " │ "
        var lines: [String] = []
        for (index, row) in shown.enumerated() {
            let lead = index == 0 && first > 0 ? "… " : ""
            let tail = index == shown.count - 1 && first + shown.count < rows.count ? " …" : ""
            lines.append((index == 0 ? gutter : blank) + lead + row.text + tail)
            if row.hasMark { lines.append(blank + String(repeating: " ", count: lead.count) + row.painted(paint)) }
        }
        return lines
    }

    private struct Row {
        var text = ""
        var width = 0
        /// One sign for each column so far.
        var signs: [Character] = []
        var hasMark: Bool { signs.contains { $0 != " " } }

        mutating func append(_ shown: String, _ columns: Int, _ sign: Character) {
            text += shown
            width += columns
            guard columns > 0 else { return }
            signs.append(sign)
            signs += Array(repeating: sign == " " ? " " : "~", count: columns - 1)
        }

        /// The signs, each stretch painted, without spaces at the end.
        func painted(_ paint: (String) -> String) -> String {
            var output = ""
            var stretch = ""
            var gap = ""
            for sign in signs {
                if sign == " " {
                    if !stretch.isEmpty { output += paint(stretch) }
                    stretch = ""
                    gap += " "
                } else {
                    output += gap
                    gap = ""
                    stretch.append(sign)
                }
            }
            return output + (stretch.isEmpty ? "" : paint(stretch))
        }
    }

    /// Whether a mark covers nearly all of the sentence.
    private func isWhole(_ mark: Range<Int>) -> Bool { mark.count * 5 >= sentence.count * 4 }

    /// Breaks the sentence at white space; the signs run along.
    private func rows(width: Int) -> [Row] {
        let narrow = marks.filter { !isWhole($0) }
        let drawn = narrow.isEmpty ? marks : narrow
        var starts = Set(marks.map(\.lowerBound))
        var rows = [Row()]
        var offset = sentence.lowerBound
        func sign(_ range: Range<Int>) -> Character {
            if let start = starts.first(where: range.contains) {
                starts.remove(start)
                return "^"
            }
            return drawn.contains { $0.overlaps(range) } ? "~" : " "
        }
        for word in source.text(in: sentence).split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
            if !word.isEmpty, rows[rows.count - 1].width > 0 {
                if rows[rows.count - 1].width + 1 + DisplayWidth.of(String(word).printable) > width {
                    rows.append(Row())
                } else {
                    rows[rows.count - 1].append(" ", 1, sign(offset - 1..<offset) == "~" ? "~" : " ")
                }
            }
            for character in word {
                let length = String(character).utf8.count
                let shown = String(character).printable
                let columns = DisplayWidth.of(shown)
                if rows[rows.count - 1].width + columns > width { rows.append(Row()) }
                rows[rows.count - 1].append(shown, columns, sign(offset..<offset + length))
                offset += length
            }
            offset += separatorLength(at: offset)
        }
        return rows
    }

    /// The length in bytes of the white space character at an offset; CR LF is one character.
    private func separatorLength(at offset: Int) -> Int {
        guard offset < sentence.upperBound else { return 0 }
        let rest = source.text(in: offset..<min(sentence.upperBound, offset + 4))
        return rest.first.map { String($0).utf8.count } ?? 1
    }
}
