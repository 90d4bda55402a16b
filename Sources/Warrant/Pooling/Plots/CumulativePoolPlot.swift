public import WarrantReport

/// The pooled effect as studies are added in the order of the input.
public struct CumulativePoolPlot: PoolPlot {
    public let name = "cumulative"

    public init() {}

    public func plot(_ report: PoolReport, _ captions: PlotCaptions) -> any Plot {
        let steps = report.included.indices.map { last in
            PoolSubset.row(report, Array(0...last), label: report.input.labels[report.included[last]])
        }
        return CumulativeForest(steps: steps, like: ForestPoolPlot.figure(report, captions), columns: PoolSubset.columns)
    }
}
