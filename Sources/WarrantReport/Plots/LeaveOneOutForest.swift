/// The pooled effect without each study in turn.
public struct LeaveOneOutForest: Plot {
    public let figure: ForestFigure

    /// - Parameters:
    ///   - steps: One row per study: its name, and the pooled effect of the others.
    ///   - figure: Title, axis and heads of the forest plot of the same studies.
    public init(steps: [ForestFigure.Row], like figure: ForestFigure, columns: [ForestFigure.Column] = []) {
        self.figure = figure.stepwise(
            steps, title: "Leave one out: " + figure.title, heading: "Study left out", columns: columns,
            note: "Each row is the pooled effect of all studies but its own.")
    }

    public var title: String { figure.title }
    public var description: String { ForestPlot(figure).description }
    public func svg(_ setting: PlotSetting, id: String) -> String { ForestPlot(figure).svg(setting, id: id) }
}
