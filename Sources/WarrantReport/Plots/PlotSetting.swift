/// Where a plot is going to stand.
public enum PlotSetting: Sendable, Hashable {
    /// A file of its own, in points (1/72 inch): every mark carries its own attributes, so that any program that
    /// reads SVG shows it alike.
    case standalone
    /// A page whose style sheet holds `PlotStyle.sheet`: marks carry classes and follow the page's colors.
    case embedded
}
