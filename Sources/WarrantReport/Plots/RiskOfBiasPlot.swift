/// The traffic light of the risk of bias: studies by domains, a sign and a color each.
public struct RiskOfBiasPlot: Plot {
    public let figure: RiskOfBiasFigure

    public init(_ figure: RiskOfBiasFigure) { self.figure = figure }

    private let margin = 6.0
    private let pitch = 9.5

    public var title: String { figure.title }

    public var description: String {
        let rows = figure.rows.map { row in
            row.label + ": " + zip(figure.domains, row.judgments).map { "\($0), \($1.words)" }.joined(separator: "; ")
        }
        return "Risk of bias by study and domain. " + (rows + figure.notes).map(\.closed).joined(separator: " ")
    }

    /// Domains are numbered in the picture and named below it, so that long names never crowd.
    public func svg(_ setting: PlotSetting, id: String) -> String {
        var canvas = PlotCanvas(setting)
        let labelWidth = min(200, max(40, figure.rows.map { PlotFont.width($0.label, size: 8) }.max() ?? 0))
        let cell = 24.0
        let grid = margin + labelWidth + 10
        let right = max(grid + Double(figure.domains.count) * cell, 250)
        canvas.line(margin, margin, right, margin, .frame)
        canvas.text("Study", x: margin, y: margin + 10, .head)
        for index in figure.domains.indices {
            canvas.text("D\(index + 1)", x: grid + (Double(index) + 0.5) * cell, y: margin + 10, .head, anchor: .middle)
        }
        var y = margin + 15
        canvas.line(margin, y, right, y, .rule)
        y += 2
        for row in figure.rows {
            let lines = PlotFont.lines(row.label, width: labelWidth, size: 8)
            let height = max(18, Double(lines.count) * pitch + 6)
            let middle = y + height / 2
            canvas.lines(
                lines, x: margin, y: middle + 2.8 - Double(lines.count - 1) * pitch / 2, pitch: pitch, .label)
            for (index, judgment) in row.judgments.enumerated() {
                let x = grid + (Double(index) + 0.5) * cell
                light(judgment, x, middle, &canvas)
            }
            y += height
        }
        canvas.line(margin, y + 2, right, y + 2, .rule)
        y = legend(&canvas, y + 14, right)
        let names = figure.domains.enumerated().map { "D\($0 + 1) \($1)" }.joined(separator: "; ").closed
        for note in [names] + figure.notes {
            for line in PlotFont.lines(note, width: right - margin, size: 7) {
                canvas.text(line, x: margin, y: y, .note)
                y += 9
            }
        }
        return canvas.figure(self, id: id, width: right + margin, height: y - 9 + margin)
    }

    private func light(_ judgment: RiskOfBiasFigure.Judgment, _ x: Double, _ y: Double, _ canvas: inout PlotCanvas) {
        let style: PlotStyle = switch judgment {
        case .low: .biasLow
        case .some: .biasSome
        case .high: .biasHigh
        case .none: .biasNone
        }
        canvas.circle(x: x, y: y, radius: 7, style)
        canvas.text(judgment.sign, x: x, y: y + 2.9, judgment == .high ? .biasLight : .biasDark, anchor: .middle)
    }

    private func legend(_ canvas: inout PlotCanvas, _ start: Double, _ right: Double) -> Double {
        var (x, y) = (margin, start)
        for judgment in RiskOfBiasFigure.Judgment.allCases
        where figure.rows.contains(where: { $0.judgments.contains(judgment) }) {
            let width = PlotFont.width(judgment.words, size: 7)
            if x > margin, x + 18 + width > right {
                x = margin
                y += 17
            }
            light(judgment, x + 7, y - 2.5, &canvas)
            canvas.text(judgment.words, x: x + 18, y: y, .tick)
            x += 18 + width + 12
        }
        return y + 18
    }
}
