internal import WarrantStatistics

/// A forest plot: one row per study, squares by weight, diamonds for pooled results.
public struct ForestPlot: Plot {
    public let figure: ForestFigure

    public init(_ figure: ForestFigure) { self.figure = figure }

    public var title: String { figure.title }

    public var description: String {
        let layout = ForestLayout(figure)
        var sentences: [String] = []
        for block in figure.blocks {
            let rows = block.rows.map { "\($0.label) \(layout.words($0.estimate, $0.interval))" }
            sentences.append((block.heading.map { $0 + ": " } ?? "") + rows.joined(separator: "; "))
            if let total = block.total { sentences.append("\(total.label): \(layout.words(total.estimate, total.interval))") }
        }
        for total in figure.totals {
            var sentence = "\(total.label): \(layout.words(total.estimate, total.interval))"
            if let prediction = total.prediction { sentence += ", \(total.predictionLabel) \(layout.words(nil, prediction))" }
            sentences.append(sentence)
        }
        return "Forest plot. \(figure.effectHeading). " + (sentences + figure.notes).map(\.closed).joined(separator: " ")
    }

    public func svg(_ setting: PlotSetting, id: String) -> String {
        let layout = ForestLayout(figure)
        var canvas = PlotCanvas(setting)
        var y = head(&canvas, layout)
        let top = y
        y += 3
        // Lines first, so that marks lie above them.
        let bottom = layout.bottom(from: y)
        if let null = figure.null {
            let x = layout.axis.x(null)
            canvas.line(x, top, x, bottom, .null)
        }
        if let overall = figure.totals.first {
            let x = layout.axis.x(overall.estimate)
            let end = bottom - 4 - figure.totals.reduce(0) { $0 + layout.height(of: $1) } + layout.rowHeight / 2
            canvas.line(x, top, x, end, .guide)
        }
        for block in figure.blocks {
            if let heading = block.heading {
                let lines = layout.headingLines(heading)
                canvas.lines(lines, x: layout.labelLeft, y: y + layout.baseline, pitch: layout.pitch, .head)
                y += layout.height(lines: lines.count)
            }
            for row in block.rows {
                draw(row, &canvas, layout, y, isIndented: block.heading != nil)
                y += layout.height(of: row, isIndented: block.heading != nil)
            }
            if let total = block.total {
                draw(total, &canvas, layout, y, .subtotal)
                y += layout.height(of: total) + layout.blockGap
            }
        }
        if !figure.totals.isEmpty {
            y += 1
            canvas.line(layout.margin, y, layout.width - layout.margin, y, .rule)
            y += 2
        }
        for total in figure.totals {
            draw(total, &canvas, layout, y, .diamond)
            y += layout.height(of: total)
        }
        y = foot(&canvas, layout, bottom)
        return canvas.figure(self, id: id, width: layout.width, height: y + layout.margin)
    }

    // MARK: Head

    private func head(_ canvas: inout PlotCanvas, _ layout: ForestLayout) -> Double {
        let count = layout.headLines
        let top = layout.margin
        canvas.line(layout.margin, top, layout.width - layout.margin, top, .frame)
        let last = top + 10 + Double(count - 1) * layout.pitch
        func place(_ lines: [String], _ x: Double, _ anchor: PlotCanvas.Anchor) {
            canvas.lines(lines, x: x, y: last - Double(lines.count - 1) * layout.pitch, pitch: layout.pitch, .head, anchor: anchor)
        }
        place([figure.labelHeading], layout.labelLeft, .start)
        for (column, x) in zip(figure.columns, layout.columnRights) { place(column.lines, x, .end) }
        place([figure.effectHeading], layout.effectRight, .end)
        for (column, x) in zip(figure.trailingColumns, layout.trailingRights) { place(column.lines, x, .end) }
        let bottom = last + 5
        canvas.line(layout.margin, bottom, layout.width - layout.margin, bottom, .rule)
        return bottom
    }

    // MARK: Foot

    private func foot(_ canvas: inout PlotCanvas, _ layout: ForestLayout, _ axisY: Double) -> Double {
        let axis = layout.axis
        canvas.line(axis.left, axisY, axis.right, axisY, .axis)
        for tick in axis.ticks {
            let x = axis.x(tick.value)
            canvas.line(x, axisY, x, axisY + 3, .axis)
            canvas.text(tick.label, x: x, y: axisY + 10.5, .tick, anchor: .middle)
        }
        var y = axisY + 11
        if let favours = figure.favours, let null = figure.null {
            y = draw(favours, &canvas, layout, axis.x(null), y + 10)
        }
        let lines = layout.axisTitleLines
        for line in lines {
            y += 10.5
            let half = PlotFont.width(line, size: 8) / 2
            let center = min(max((axis.left + axis.right) / 2, layout.margin + half), layout.width - layout.margin - half)
            canvas.text(line, x: center, y: y, .label, anchor: .middle)
        }
        if !figure.notes.isEmpty { y += 6 }
        for note in figure.notes {
            for line in PlotFont.lines(note, width: layout.width - 2 * layout.margin, size: 7) {
                y += 9
                canvas.text(line, x: layout.margin, y: y, .note)
            }
        }
        return y
    }

    /// Arrows away from no effect with the words they lead to; the words may run below the columns at either side.
    private func draw(
        _ favours: ForestFigure.Favours, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ null: Double, _ y: Double
    ) -> Double {
        var last = y
        for (text, direction) in [(favours.left, -1.0), (favours.right, 1.0)] where !text.isEmpty {
            let room = (direction < 0 ? null - layout.margin : layout.width - layout.margin - null) - 19
            let lines = PlotFont.lines("Favours " + text, width: max(room, 30), size: 7)
            canvas.line(null + direction * 3, y - 2.5, null + direction * 12, y - 2.5, .interval)
            canvas.polygon(
                [(null + direction * 16, y - 2.5), (null + direction * 11.5, y - 4.7), (null + direction * 11.5, y - 0.3)], .arrow)
            canvas.lines(lines, x: null + direction * 19, y: y, pitch: 9, .tick, anchor: direction < 0 ? .end : .start)
            last = max(last, y + Double(lines.count - 1) * 9)
        }
        return last + 1
    }
}
