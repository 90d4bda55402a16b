import WarrantModel

/// Explanations against verdicts, with the number of claims in each cell.
struct OverviewFigure {
    let rows: [Summary.Overview]

    private let titleWidth = 226.0
    private let standingWidth = 134.0
    private let headHeight = 58.0
    private let lineHeight = 17.0

    private var verdicts: [Verdict] {
        Verdict.allCases.filter { verdict in
            verdict != .notAssessed || rows.contains { $0.counts[verdict] != nil }
        }
    }

    /// The columns of the verdicts, each as wide as its longest word: left edge and width.
    private var columns: [(left: Double, width: Double)] {
        var left = titleWidth + standingWidth
        return verdicts.map { verdict in
            let longest = verdict.name.split(separator: " ").map { TextMeasure.width($0, size: 11.5) }.max() ?? 0
            let column = (left: left, width: max(56, longest + 6))
            left += column.width
            return column
        }
    }

    private var width: Double { columns.last.map { $0.left + $0.width } ?? titleWidth + standingWidth }

    var svg: String {
        var body = ""
        for (index, verdict) in verdicts.enumerated() {
            let x = columns[index].left + columns[index].width / 2
            body += SVGText.text(verdict.symbol, x: x, y: 16, anchor: "middle", class: "head")
            for (line, text) in verdict.name.split(separator: " ").map(String.init).enumerated() {
                body += SVGText.text(text, x: x, y: 33 + Double(line) * 14, anchor: "middle", class: "small")
            }
        }
        body += SVGText.text("as a whole", x: titleWidth, y: 33, class: "small")
        var y = headHeight
        for row in rows {
            let lines = TextMeasure.lines(row.title, width: titleWidth - 16, size: 13)
            let height = max(42, Double(lines.count) * lineHeight + 16)
            body += "\n" + SVGText.line(0, y, width, y, class: "rule") + draw(row, lines, y, height)
            y += height
        }
        let opening = SVGText.opening(
            id: "overview-figure", width: width, height: y + 1, title: "Explanations by the verdicts on their claims",
            description: rows.map(\.statement.text).joined(separator: " "))
        return opening + body + "\n</svg>"
    }

    private func draw(
        _ row: Summary.Overview, _ lines: [String], _ y: Double, _ height: Double
    ) -> String {
        var body = ""
        let middle = y + height / 2
        for (index, line) in lines.enumerated() {
            let offset = (Double(index) - Double(lines.count - 1) / 2) * lineHeight
            body += SVGText.text(line, x: 0, y: middle + offset + 4.5)
        }
        let standing = row.standing.map { "\($0.symbol) \($0.markedName)" } ?? "claim by claim"
        body += SVGText.text(standing, x: titleWidth, y: middle + 4.5, class: row.standing == nil ? "small" : "head")
        for (index, verdict) in verdicts.enumerated() {
            let x = columns[index].left + columns[index].width / 2
            guard let count = row.counts[verdict] else {
                body += SVGText.text("·", x: x, y: middle + 4.5, anchor: "middle", class: "small")
                continue
            }
            let side = 30.0
            let dash = verdict == .unsupported ? " stroke-dasharray=\"4 2\"" : ""
            body += "<g class=\"v-\(VerdictStyle.of(verdict).name)\"><rect x=\"\(SVGText.number(x - side / 2))\" y=\"\(SVGText.number(middle - side / 2))\" width=\"\(SVGText.number(side))\" height=\"\(SVGText.number(side))\" rx=\"5\" class=\"cell\"\(dash)/>"
                + SVGText.text(String(count), x: x, y: middle + 4.5, anchor: "middle", class: "count") + "</g>"
        }
        return body
    }
}
