/// Every plot of a pooling, the default first.
public enum AllPoolPlots {
    public static let list: [any PoolPlot] = [
        ForestPoolPlot(),
        FunnelPoolPlot(),
        CumulativePoolPlot(),
        LeaveOneOutPoolPlot(),
    ]

    /// Returns the plot with a name; nil for an unknown one.
    public static func named(_ name: String) -> (any PoolPlot)? {
        list.first { $0.name == name }
    }
}
