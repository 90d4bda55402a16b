import WarrantText

/// A map of gaps as a drawing: rows by columns, marks sized by how much there is and labeled with the level.
public struct SVGMapFormat: TableFormat {
    public let name = "svg"
    public let fileExtension = "svg"
    public let summary = """
        A drawing of a table that has a grid (gap-map): one mark per row, column and level, its area by the count, its \
        color and its letters by the level. Empty places are the gaps.
        """
    public let isPage = true

    public init() {}

    public func accepts(_ table: Table) -> Bool {
        table.grid.map { grid in
            [grid.row, grid.column, grid.level, grid.count].allSatisfy { table.index(of: $0) != nil }
        } ?? false
    }

    public func encode(_ table: Table) throws(ExportError) -> [UInt8] {
        guard let grid = table.grid, let row = table.index(of: grid.row), let column = table.index(of: grid.column),
            let level = table.index(of: grid.level), let count = table.index(of: grid.count)
        else { throw ExportError(.cannotDraw, table.id) }
        let marks = table.rows.map { cells in
            Mark(
                row: cells[row].display, column: cells[column].display, level: cells[level].display,
                count: Int(cells[count].numericValue ?? 0),
                color: Tone.background(of: cells[level], in: table.columns[level]) ?? 0xEFEFEF)
        }
        return Drawing(title: table.title, levels: table.columns[level].allowed, marks: marks).bytes
    }
}

/// One mark of the map.
private struct Mark {
    let row: String
    let column: String
    let level: String
    let count: Int
    let color: UInt32
}

/// The drawing of a map, in user units of one pixel.
private struct Drawing {
    let title: String
    let levels: [String]
    let marks: [Mark]

    private let cellWidth = 170.0
    private let cellHeight = 28.0
    private let left = 290.0
    private let top = 110.0

    var bytes: [UInt8] {
        let rows = distinct(marks.map(\.row)).sorted()
        let columns = distinct(marks.map(\.column))
        let width = max(left + Double(columns.count) * cellWidth + 20, 900)
        let height = top + Double(rows.count) * cellHeight + 60
        var writer = ByteWriter()
        writer.line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(text(width)) \(text(height))\" "
                + "width=\"\(text(width))\" height=\"\(text(height))\" role=\"img\" font-family=\"sans-serif\">")
        writer.line("<title>\(MarkupText.escaped(title, breaks: .kept))</title>")
        writer.line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>")
        writer.line("<text x=\"12\" y=\"30\" font-size=\"18\">\(MarkupText.escaped(title, breaks: .kept))</text>")
        for (index, name) in columns.enumerated() {
            let x = left + Double(index) * cellWidth
            for (line, words) in lines(name, 26).prefix(3).enumerated() {
                writer.line(
                    "<text x=\"\(text(x + 6))\" y=\"\(text(62 + Double(line) * 15))\" font-size=\"12\">"
                        + "\(MarkupText.escaped(words, breaks: .kept))</text>")
            }
            writer.line(
                "<line x1=\"\(text(x))\" x2=\"\(text(x))\" y1=\"\(text(top))\" y2=\"\(text(height - 50))\" stroke=\"#dddddd\"/>"
            )
        }
        for (index, name) in rows.enumerated() {
            let y = top + Double(index) * cellHeight
            writer.line(
                "<text x=\"12\" y=\"\(text(y + cellHeight / 2 + 4))\" font-size=\"12\">\(MarkupText.escaped(cut(name, 42), breaks: .kept))</text>"
            )
            writer.line(
                "<line x1=\"12\" x2=\"\(text(width - 12))\" y1=\"\(text(y))\" y2=\"\(text(y))\" stroke=\"#dddddd\"/>")
        }
        for mark in marks where mark.count > 0 { draw(mark, rows, columns, to: &writer) }
        writeLegend(y: height - 22, to: &writer)
        writer.line("</svg>")
        return writer.bytes
    }

    /// Marks of one place stand side by side, one slot per level.
    private func draw(_ mark: Mark, _ rows: [String], _ columns: [String], to writer: inout ByteWriter) {
        guard let row = rows.firstIndex(of: mark.row), let column = columns.firstIndex(of: mark.column) else { return }
        let slot = (Double(levels.firstIndex(of: mark.level) ?? 0) + 0.5) / Double(max(levels.count, 1))
        let x = left + (Double(column) + slot) * cellWidth
        let y = top + (Double(row) + 0.5) * cellHeight
        let radius = min(13, 8.5 + Double(mark.count).squareRoot() * 1.5)
        let words = "\(mark.row), \(mark.column): \(mark.count) at \(mark.level)"
        writer.line(
            "<g><title>\(MarkupText.escaped(words, breaks: .kept))</title><circle cx=\"\(text(x))\" cy=\"\(text(y))\" "
                + "r=\"\(text(radius))\" fill=\"\(Tone.hex(mark.color))\" stroke=\"#555555\"/>"
                + "<text x=\"\(text(x))\" y=\"\(text(y + 3.5))\" font-size=\"9\" text-anchor=\"middle\">"
                + "\(mark.count)\(letters(mark.level))</text></g>")
    }

    /// Breaks a title into lines of at most so many characters.
    private func lines(_ text: String, _ length: Int) -> [String] {
        text.split(separator: " ").reduce(into: [""]) { lines, word in
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + word.count < length {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }

    private func writeLegend(y: Double, to writer: inout ByteWriter) {
        let words = levels.map { "\(letters($0)) = \($0)" }.joined(separator: ", ")
        writer.line(
            "<text x=\"12\" y=\"\(text(y))\" font-size=\"12\">number of bodies of evidence and certainty: "
                + "\(MarkupText.escaped(words, breaks: .kept)); no mark = no claim with this outcome</text>")
    }

    /// The initials of a level, such as `VL` for very low.
    private func letters(_ level: String) -> String {
        level.split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined()
    }

    private func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private func cut(_ text: String, _ length: Int) -> String {
        text.count > length ? text.prefix(length - 1) + "…" : text
    }

    private func text(_ value: Double) -> String {
        DecimalText.shortest((value * 100).rounded() / 100)
    }
}
