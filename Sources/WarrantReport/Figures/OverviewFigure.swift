import WarrantModel

/// Explanations against verdicts, with the number of claims in each cell.
struct OverviewFigure {
    let rows: [Summary.Overview]

    private let titleWidth = 250.0
    private let standingWidth = 125.0
    private let width = 800.0
    private let headHeight = 58.0
    private let lineHeight = 17.0

    private var verdicts: [Verdict] {
        Verdict.allCases.filter { verdict in
            verdict != .notAssessed || rows.contains { $0.counts[verdict] != nil }
        }
    }

    var svg: String {
        let columnWidth = (width - titleWidth - standingWidth) / Double(verdicts.count)
        var body = ""
        for (index, verdict) in verdicts.enumerated() {
            let x = titleWidth + standingWidth + columnWidth * (Double(index) + 0.5)
            body += SVGText.text(verdict.symbol, x: x, y: 16, anchor: "middle", class: "head")
            for (line, text) in TextMeasure.lines(verdict.name, width: columnWidth - 4, size: 11.5).enumerated() {
                body += SVGText.text(text, x: x, y: 33 + Double(line) * 14, anchor: "middle", class: "small")
            }
        }
        body += SVGText.text("as a whole", x: titleWidth, y: 33, class: "small")
        var y = headHeight
        for row in rows {
            let lines = TextMeasure.lines(row.title, width: titleWidth - 16, size: 13)
            let height = max(42, Double(lines.count) * lineHeight + 16)
            body += "\n" + SVGText.line(0, y, width, y, class: "rule") + draw(row, lines, y, height, columnWidth)
            y += height
        }
        let opening = SVGText.opening(
            id: "overview-figure", width: width, height: y + 1, title: "Explanations by the verdicts on their claims",
            description: rows.map(\.statement.text).joined(separator: " "))
        return opening + body + "\n</svg>"
    }

    private func draw(
        _ row: Summary.Overview, _ lines: [String], _ y: Double, _ height: Double, _ columnWidth: Double
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
            let x = titleWidth + standingWidth + columnWidth * (Double(index) + 0.5)
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
