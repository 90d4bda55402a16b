public import WarrantReport

/// A picture of a pooling. A new plot is a new file and one line in `AllPoolPlots`.
public protocol PoolPlot: Sendable {
    /// The value of `--plot`.
    var name: String { get }
    /// Returns the figure.
    func plot(_ report: PoolReport, _ captions: PlotCaptions) -> any Plot
}

/// The words of a figure that the numbers do not tell.
public struct PlotCaptions: Sendable, Hashable {
    /// The names of the two groups compared.
    public let group1: String
    public let group2: String
    /// What lies left and right of no effect, after "Favours"; nil when nobody said.
    public let favours: ForestFigure.Favours?

    public init(group1: String = "Group 1", group2: String = "Group 2", favours: ForestFigure.Favours? = nil) {
        self.group1 = group1
        self.group2 = group2
        self.favours = favours
    }
}
