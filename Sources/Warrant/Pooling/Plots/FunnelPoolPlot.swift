public import WarrantReport
internal import WarrantStatistics

/// Effects against their standard errors, with contours of significance.
public struct FunnelPoolPlot: PoolPlot {
    public let name = "funnel"

    public init() {}

    public func plot(_ report: PoolReport, _ captions: PlotCaptions) -> any Plot {
        let words = PlotWords(measure: report.input.measure)
        let effects = report.effects
        var figure = FunnelFigure(
            title: "\(report.input.name): funnel plot of \(report.input.measure.name)", axisTitle: words.analysisAxisTitle,
            isLogarithmic: words.isLogarithmic, hasNull: report.input.measure.naturalNull != nil,
            points: effects.estimates.indices.map { index in
                .init(
                    label: report.input.labels[report.included[index]], estimate: effects.estimates[index],
                    standardError: effects.standardErrors[index])
            }, pooled: report.result.effect.estimate)
        // Too few studies for the regression leave the line out.
        if let egger = try? EggerTest.leastSquares(effects) {
            let name = egger.degreesOfFreedom.map { "t(\(PoolNumber.fixed($0, 0)))" } ?? "z"
            var note = "Egger’s regression test: \(name) = \(PlotText.fixed(egger.statistic, 2)), \(PlotText.pValue(egger.pValue))."
            if effects.count < 10 { note += " With fewer than 10 studies the test says little." }
            figure.notes.append(note)
        }
        return FunnelPlot(figure)
    }
}
