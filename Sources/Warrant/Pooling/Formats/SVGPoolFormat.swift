internal import WarrantReport

/// A figure as an SVG file.
public struct SVGPoolFormat: PoolFormat {
    public let name = "svg"
    /// Which figure.
    public let plot: any PoolPlot
    public let captions: PlotCaptions

    public init(plot: any PoolPlot = ForestPoolPlot(), captions: PlotCaptions = PlotCaptions()) {
        self.plot = plot
        self.captions = captions
    }

    public func render(_ report: PoolReport) -> String { plot.plot(report, captions).file() }
}
