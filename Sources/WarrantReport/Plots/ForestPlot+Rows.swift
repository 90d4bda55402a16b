internal import WarrantStatistics

extension ForestPlot {
    // MARK: Rows

    func draw(
        _ row: ForestFigure.Row, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double, isIndented: Bool
    ) {
        let x = layout.labelLeft + (isIndented ? layout.indent : 0)
        let lines = layout.labelLines(row.label, isIndented: isIndented)
        canvas.lines(lines, x: x, y: y + layout.baseline, pitch: layout.pitch, .label)
        let details = layout.detailLines(row.detail, isIndented: isIndented)
        canvas.lines(
            details, x: x, y: y + layout.baseline + Double(lines.count) * layout.pitch - 1, pitch: 8.5, .note)
        let text = y + layout.baseline
        cells(row.cells, &canvas, layout.columnRights, text, .label)
        cells(row.trailing, &canvas, layout.trailingRights, text, .label)
        guard let estimate = row.estimate else {
            canvas.text("not estimable", x: layout.effectRight, y: text, .label, anchor: .end)
            return
        }
        numbers(estimate, row.interval, &canvas, layout, text, .label)
        let middle = y + layout.rowHeight / 2
        let center = layout.axis.x(estimate)
        switch row.mark {
        case .square:
            let side = layout.side(row.weightPercent)
            canvas.rectangle(x: center - side / 2, y: middle - side / 2, width: side, height: side, .square)
            if let interval = row.interval { line(interval, &canvas, layout, middle) }
            canvas.line(center, middle - 1.6, center, middle + 1.6, .interval)
        case .pool:
            if let interval = row.interval { diamond(estimate, interval, &canvas, layout, middle, .pool) }
        }
    }

    func draw(
        _ total: ForestFigure.Total, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double, _ style: PlotStyle
    ) {
        let lines = layout.totalLines(total.label)
        canvas.lines(lines, x: layout.labelLeft, y: y + layout.baseline, pitch: layout.pitch, .head)
        let text = y + layout.baseline
        cells(total.cells, &canvas, layout.columnRights, text, .head)
        cells(total.trailing, &canvas, layout.trailingRights, text, .head)
        numbers(total.estimate, total.interval, &canvas, layout, text, .head)
        diamond(total.estimate, total.interval, &canvas, layout, y + layout.rowHeight / 2, style)
        var below = y + layout.height(lines: lines.count)
        if let prediction = total.prediction {
            let lines = layout.labelLines(total.predictionLabel, isIndented: false)
            canvas.lines(lines, x: layout.labelLeft, y: below + layout.baseline, pitch: layout.pitch, .label)
            numbers(nil, prediction, &canvas, layout, below + layout.baseline, .label)
            range(prediction, &canvas, layout, below + layout.rowHeight / 2)
            below += layout.height(lines: lines.count)
        }
        let details = layout.totalDetailLines(total.detail)
        canvas.lines(details, x: layout.labelLeft, y: below + 6.5, pitch: 8.5, .note)
    }

    private func cells(
        _ texts: [String], _ canvas: inout PlotCanvas, _ rights: [Double], _ y: Double, _ style: PlotStyle
    ) {
        for (text, x) in zip(texts, rights) { canvas.text(text, x: x, y: y, style, anchor: .end) }
    }

    private func numbers(
        _ estimate: Double?, _ interval: Interval?, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double,
        _ style: PlotStyle
    ) {
        if let estimate { canvas.text(layout.number(estimate), x: layout.estimateRight, y: y, style, anchor: .end) }
        guard let interval else { return }
        canvas.text("[" + layout.number(interval.low) + ",", x: layout.lowRight, y: y, style, anchor: .end)
        canvas.text(layout.number(interval.high) + "]", x: layout.effectRight, y: y, style, anchor: .end)
    }

    // MARK: Marks

    /// The limits of an interval on the axis, and whether they lie beyond it.
    private func ends(_ interval: Interval, _ axis: PlotAxis) -> (low: Double, high: Double, cutsLow: Bool, cutsHigh: Bool) {
        let low = axis.x(interval.low)
        let high = axis.x(interval.high)
        let cutsLow = !(low >= axis.left - 0.05)
        let cutsHigh = !(high <= axis.right + 0.05)
        return (cutsLow ? axis.left : low, cutsHigh ? axis.right : high, cutsLow, cutsHigh)
    }

    private func line(_ interval: Interval, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double) {
        let ends = ends(interval, layout.axis)
        canvas.line(ends.low + (ends.cutsLow ? 3 : 0), y, ends.high - (ends.cutsHigh ? 3 : 0), y, .interval)
        arrows(ends.cutsLow, ends.cutsHigh, &canvas, layout.axis, y)
    }

    private func range(_ interval: Interval, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double) {
        let ends = ends(interval, layout.axis)
        canvas.line(ends.low + (ends.cutsLow ? 3 : 0), y, ends.high - (ends.cutsHigh ? 3 : 0), y, .prediction)
        if !ends.cutsLow { canvas.line(ends.low, y - 3, ends.low, y + 3, .interval) }
        if !ends.cutsHigh { canvas.line(ends.high, y - 3, ends.high, y + 3, .interval) }
        arrows(ends.cutsLow, ends.cutsHigh, &canvas, layout.axis, y)
    }

    private func arrows(
        _ cutsLow: Bool, _ cutsHigh: Bool, _ canvas: inout PlotCanvas, _ axis: PlotAxis, _ y: Double
    ) {
        if cutsLow { canvas.polygon([(axis.left, y), (axis.left + 5, y - 2.6), (axis.left + 5, y + 2.6)], .arrow) }
        if cutsHigh { canvas.polygon([(axis.right, y), (axis.right - 5, y - 2.6), (axis.right - 5, y + 2.6)], .arrow) }
    }

    /// A diamond from limit to limit; one that leaves the axis is cut straight and marked.
    private func diamond(
        _ estimate: Double, _ interval: Interval, _ canvas: inout PlotCanvas, _ layout: ForestLayout, _ y: Double,
        _ style: PlotStyle
    ) {
        let ends = ends(interval, layout.axis)
        let center = layout.axis.x(estimate)
        let half = 4.3
        func cut(_ isCut: Bool, _ limit: Double, _ edge: Double) -> Double {
            guard isCut, limit.isFinite, limit != center else { return isCut ? half / 2 : 0 }
            return half * (limit - edge) / (limit - center)
        }
        let left = cut(ends.cutsLow, layout.axis.x(interval.low), ends.low)
        let right = cut(ends.cutsHigh, layout.axis.x(interval.high), ends.high)
        var points: [(x: Double, y: Double)] = [(center, y - half)]
        points += right > 0 ? [(ends.high, y - right), (ends.high, y + right)] : [(ends.high, y)]
        points.append((center, y + half))
        points += left > 0 ? [(ends.low, y + left), (ends.low, y - left)] : [(ends.low, y)]
        canvas.polygon(points, style)
        arrows(ends.cutsLow, ends.cutsHigh, &canvas, layout.axis, y)
    }
}
