/// What a funnel plot shows: every study's effect against its standard error.
///
/// Effects stand on the analysis scale of their measure: natural logarithms for ratios.
public struct FunnelFigure: Sendable, Hashable {
    /// One study.
    public struct Point: Sendable, Hashable {
        public let label: String
        public let estimate: Double
        public let standardError: Double

        public init(label: String, estimate: Double, standardError: Double) {
            self.label = label
            self.estimate = estimate
            self.standardError = standardError
        }
    }

    /// What the figure is about, in a few words; it stands in the file, not in the picture.
    public var title: String
    /// The words below the axis.
    public var axisTitle: String
    /// Whether effects are logarithms, which the axis shows as the ratios they stand for.
    public var isLogarithmic: Bool
    /// Whether zero means no effect, so that significance can be shaded.
    public var hasNull: Bool
    public var points: [Point]
    /// The pooled effect, where the funnel's tip lies.
    public var pooled: Double
    /// What stands below the figure.
    public var notes: [String] = []

    public init(
        title: String, axisTitle: String, isLogarithmic: Bool, hasNull: Bool, points: [Point], pooled: Double
    ) {
        self.title = title
        self.axisTitle = axisTitle
        self.isLogarithmic = isLogarithmic
        self.hasNull = hasNull
        self.points = points
        self.pooled = pooled
    }
}
