/// The pooled effect as studies are added in their order.
public struct CumulativeForest: Plot {
    public let figure: ForestFigure

    /// - Parameters:
    ///   - steps: One row per study: its name, and the pooled effect with it and all before it.
    ///   - figure: Title, axis and heads of the forest plot of the same studies.
    public init(steps: [ForestFigure.Row], like figure: ForestFigure, columns: [ForestFigure.Column] = []) {
        self.figure = figure.stepwise(
            steps, title: "Cumulative pooling: " + figure.title, heading: "Study added", columns: columns,
            note: "Each row is the pooled effect of its study and all above it, in the order of the input.")
    }

    public var title: String { figure.title }
    public var description: String { ForestPlot(figure).description }
    public func svg(_ setting: PlotSetting, id: String) -> String { ForestPlot(figure).svg(setting, id: id) }
}

extension ForestFigure {
    /// The figure with other rows: pooled effects of subsets, above the overall result.
    func stepwise(_ rows: [Row], title: String, heading: String, columns: [Column], note: String) -> ForestFigure {
        var figure = self
        figure.title = title
        figure.labelHeading = heading
        figure.columns = []
        figure.trailingColumns = columns
        figure.blocks = [Block(rows: rows)]
        figure.totals = totals.map { total in
            var total = total
            total.cells = []
            total.trailing = []
            total.prediction = nil
            return total
        }
        figure.notes = [note] + notes.prefix(1).map { "All studies. " + $0 }
        return figure
    }
}
