public import WarrantReport

/// The pooled effect without each study in turn.
public struct LeaveOneOutPoolPlot: PoolPlot {
    public let name = "leave-one-out"

    public init() {}

    public func plot(_ report: PoolReport, _ captions: PlotCaptions) -> any Plot {
        let all = Array(report.included.indices)
        let steps = all.map { left in
            PoolSubset.row(report, all.filter { $0 != left }, label: report.input.labels[report.included[left]])
        }
        return LeaveOneOutForest(steps: steps, like: ForestPoolPlot.figure(report, captions), columns: PoolSubset.columns)
    }
}
