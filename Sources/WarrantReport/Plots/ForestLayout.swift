internal import WarrantStatistics

/// Measures a forest plot: every column is as wide as its widest text, and the picture takes what is left.
struct ForestLayout {
    let figure: ForestFigure
    let margin = 6.0
    let rowHeight = 12.5
    let pitch = 9.5
    let indent = 8.0
    let blockGap = 4.0
    /// From the top of a row to the base of its text.
    let baseline = 9.0
    private let gap = 11.0
    /// The width that a page of a journal gives a figure across both columns: 7 inches.
    private let page = 504.0
    private let widestLabel = 178.0

    let labelLeft: Double
    let labelWidth: Double
    let columnRights: [Double]
    let estimateRight: Double
    let lowRight: Double
    let effectRight: Double
    let trailingRights: [Double]
    let axis: PlotAxis
    let width: Double
    /// What stands left of the picture, which details of totals may use.
    private let leftWidth: Double
    private let decimals: Int
    private let heaviest: Double

    init(_ figure: ForestFigure) {
        self.figure = figure
        let rows = figure.blocks.flatMap(\.rows)
        let totals = figure.blocks.compactMap(\.total) + figure.totals
        let intervals = rows.compactMap(\.interval) + totals.map(\.interval)
        let predictions = totals.compactMap(\.prediction)
        let values = rows.compactMap(\.estimate) + totals.map(\.estimate)
        let all = values + (intervals + predictions).flatMap { [$0.low, $0.high] }
        decimals = figure.isLogarithmic ? 2 : PlotNumber.decimals(values)
        heaviest = rows.compactMap(\.weightPercent).max() ?? 0
        let (decimals, numbers, gap, indent) = (decimals, figure.numbers, gap, indent)
        func written(_ value: Double) -> String { Self.number(value, numbers, decimals) }

        // Names.
        func bold(_ text: String) -> Double { PlotFont.width(text, size: 8, isBold: true) }
        func plain(_ text: String) -> Double { PlotFont.width(text, size: 8) }
        var names: [Double] = []
        for block in figure.blocks {
            let step = block.heading == nil ? 0 : indent
            names += block.rows.map { plain($0.label) + step }
        }
        for total in totals {
            names.append(bold(total.label))
            if total.prediction != nil { names.append(plain(total.predictionLabel)) }
        }
        let details = rows.contains { $0.detail != nil } ? 120.0 : 0
        labelLeft = margin
        labelWidth = min(widestLabel, max(names.max() ?? 0, bold(figure.labelHeading), details))

        // Columns before the picture.
        func widths(_ columns: [ForestFigure.Column], _ cells: [[String]], _ heavy: [[String]]) -> [Double] {
            columns.enumerated().map { index, column in
                let plains = cells.compactMap { index < $0.count ? plain($0[index]) : nil }
                let bolds = (heavy.compactMap { index < $0.count ? $0[index] : nil } + column.lines).map(bold)
                return (plains + bolds).max() ?? 0
            }
        }
        var x = labelLeft + labelWidth
        columnRights = widths(figure.columns, rows.map(\.cells), totals.map(\.cells)).map { width in
            x += gap + width
            return x
        }
        leftWidth = x - labelLeft

        // Numbers and columns after it.
        let estimate = (values.map { bold(written($0)) }).max() ?? 0
        let low = ((intervals + predictions).map { bold("[" + written($0.low) + ",") }).max() ?? 0
        let high = ((intervals + predictions).map { bold(written($0.high) + "]") }).max() ?? 0
        let missing = rows.contains { $0.estimate == nil } ? plain("not estimable") : 0
        let effect = max(estimate + 4 + low + 3 + high, bold(figure.effectHeading), missing)
        let trailing = widths(figure.trailingColumns, rows.map(\.trailing), totals.map(\.trailing))
        let after = effect + trailing.reduce(0) { $0 + gap + $1 } + margin
        let plot = min(230, max(150, page - (x + gap + 4) - gap - after))
        let left = x + gap + 4
        let right = left + plot
        effectRight = right + gap + effect
        lowRight = effectRight - high - 3
        estimateRight = lowRight - low - 4
        var edge = effectRight
        trailingRights = trailing.map { width in
            edge += gap + width
            return edge
        }
        width = edge + margin
        axis = PlotAxis(
            points: values + [figure.null].compactMap { $0 }, intervals: intervals + predictions,
            isLogarithmic: figure.isLogarithmic, left: left, right: right)
        precondition(!figure.isLogarithmic || all.allSatisfy { !($0 < 0) }, "a logarithmic axis holds positive values")
    }

    // MARK: Text

    private static func number(_ value: Double, _ numbers: ForestFigure.Numbers, _ decimals: Int) -> String {
        numbers == .asGiven ? NumberText.plain(value) : PlotNumber.effect(value, decimals)
    }

    func number(_ value: Double) -> String { Self.number(value, figure.numbers, decimals) }

    func words(_ estimate: Double?, _ interval: Interval?) -> String {
        let range = interval.map { "[\(number($0.low)), \(number($0.high))]" }
        let parts = [estimate.map(number), range].compactMap { $0 }
        return parts.isEmpty ? "not estimable" : parts.joined(separator: " ")
    }

    func labelLines(_ label: String, isIndented: Bool) -> [String] {
        PlotFont.lines(label, width: labelWidth - (isIndented ? indent : 0), size: 8)
    }

    func detailLines(_ detail: String?, isIndented: Bool) -> [String] {
        detail.map { PlotFont.lines($0, width: labelWidth - (isIndented ? indent : 0), size: 7) } ?? []
    }

    func totalLines(_ label: String) -> [String] { PlotFont.lines(label, width: labelWidth, size: 8, isBold: true) }

    func totalDetailLines(_ detail: String?) -> [String] {
        detail.map { PlotFont.lines($0, width: leftWidth, size: 7) } ?? []
    }

    func headingLines(_ heading: String) -> [String] { PlotFont.lines(heading, width: leftWidth, size: 8, isBold: true) }

    var axisTitleLines: [String] {
        PlotFont.lines(figure.axisTitle, width: min(width - 2 * margin, (axis.right - axis.left) * 1.5), size: 8)
    }

    /// The lines of the tallest head.
    var headLines: Int { ([1] + (figure.columns + figure.trailingColumns).map(\.lines.count)).max() ?? 1 }

    // MARK: Heights

    func height(lines: Int) -> Double { rowHeight + Double(max(0, lines - 1)) * pitch }

    func height(of row: ForestFigure.Row, isIndented: Bool) -> Double {
        height(lines: labelLines(row.label, isIndented: isIndented).count)
            + Double(detailLines(row.detail, isIndented: isIndented).count) * 8.5
    }

    func height(of total: ForestFigure.Total) -> Double {
        var height = height(lines: totalLines(total.label).count)
        if total.prediction != nil { height += self.height(lines: labelLines(total.predictionLabel, isIndented: false).count) }
        let details = totalDetailLines(total.detail).count
        return height + (details > 0 ? Double(details) * 8.5 + 1 : 0)
    }

    /// Where the rows that begin at `y` end, and the axis lies.
    func bottom(from y: Double) -> Double {
        var y = y
        for block in figure.blocks {
            if let heading = block.heading { y += height(lines: headingLines(heading).count) }
            for row in block.rows { y += height(of: row, isIndented: block.heading != nil) }
            if let total = block.total { y += height(of: total) + blockGap }
        }
        if !figure.totals.isEmpty { y += 3 }
        return figure.totals.reduce(y) { $0 + height(of: $1) } + 4
    }

    /// The side of a square whose area is the weight; the heaviest fills the row.
    func side(_ weight: Double?) -> Double {
        guard let weight, heaviest > 0 else { return 5.5 }
        return max(2, 10 * (weight / heaviest).squareRoot())
    }
}
