internal import WarrantStatistics
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A funnel plot with contours of significance: large studies above, small ones below.
///
/// The shaded regions hold the effects whose two-sided p value of "no effect" by the normal distribution is at most 0.10,
/// 0.05 and 0.01; the dashed lines hold 95 % of studies around the pooled effect if nothing but sampling varied.
public struct FunnelPlot: Plot {
    public let figure: FunnelFigure

    public init(_ figure: FunnelFigure) { self.figure = figure }

    private let margin = 6.0
    private let left = 42.0
    private let plotWidth = 300.0
    private let top = 8.0
    private let plotHeight = 210.0
    /// Two-sided levels and their quantiles of the normal distribution.
    private static let contours: [(quantile: Double, style: PlotStyle)] = [
        (2.5758293035489, .region2), (1.95996398454005, .region1), (1.64485362695147, .region0),
    ]

    public var title: String { figure.title }

    public var description: String {
        let points = figure.points.map {
            "\($0.label) \(value($0.estimate)), standard error \(PlotNumber.effect($0.standardError, 2))"
        }
        return "Funnel plot of \(NumberText.count(figure.points.count, "study", "studies")) around a pooled effect of \(value(figure.pooled)). "
            + points.joined(separator: "; ").closed + figure.notes.map { " " + $0.closed }.joined()
    }

    private func value(_ effect: Double) -> String {
        figure.isLogarithmic ? PlotNumber.effect(exp(effect), 2) : PlotNumber.effect(effect, PlotNumber.decimals(figure.points.map(\.estimate)))
    }

    public func svg(_ setting: PlotSetting, id: String) -> String {
        var canvas = PlotCanvas(setting)
        let (right, bottom) = (left + plotWidth, top + plotHeight)
        let errors = PlotAxis(low: 0, high: largestError * 1.06, isLogarithmic: false, left: top, right: bottom)
        let effects = axis(errors.high, right)
        if figure.hasNull {
            canvas.rectangle(x: left, y: top, width: plotWidth, height: plotHeight, .region3)
            for contour in Self.contours {
                canvas.polygon(wedge(around: 0, contour.quantile, effects, errors), contour.style)
            }
            canvas.line(place(0, effects), top, place(0, effects), bottom, .null)
        }
        let center = place(figure.pooled, effects)
        canvas.line(center, top, center, bottom, .guide)
        for side in [-1.0, 1.0] { limit(side, effects, errors, &canvas) }
        for point in figure.points {
            canvas.circle(
                x: place(point.estimate, effects), y: errors.x(point.standardError), radius: 2.8, .point,
                title: "\(point.label): \(value(point.estimate)), standard error \(PlotNumber.effect(point.standardError, 2))")
        }
        canvas.rectangle(x: left, y: top, width: plotWidth, height: plotHeight, .axis)
        axes(effects, errors, &canvas)
        let y = foot(&canvas, bottom)
        return canvas.figure(self, id: id, width: right + margin + 6, height: y + margin)
    }

    // MARK: Places

    private var largestError: Double { figure.points.map(\.standardError).max() ?? 1 }

    private func axis(_ deepest: Double, _ right: Double) -> PlotAxis {
        var places = figure.points.map(\.estimate)
        places += [figure.pooled - 1.96 * deepest, figure.pooled + 1.96 * deepest]
        if figure.hasNull { places.append(0) }
        let (low, high) = (places.min() ?? 0, places.max() ?? 1)
        let edge = max((high - low) * 0.04, 1e-9)
        return PlotAxis(low: low - edge, high: high + edge, isLogarithmic: figure.isLogarithmic, left: left, right: right)
    }

    /// The coordinate of an effect on the analysis scale.
    private func place(_ effect: Double, _ axis: PlotAxis) -> Double {
        axis.left + (effect - axis.low) / (axis.high - axis.low) * (axis.right - axis.left)
    }

    /// The triangle of effects within `quantile` standard errors of `center`, cut at the edges.
    private func wedge(
        around center: Double, _ quantile: Double, _ effects: PlotAxis, _ errors: PlotAxis
    ) -> [(x: Double, y: Double)] {
        var points: [(x: Double, y: Double)] = [(place(center, effects), errors.left)]
        for (side, edge) in [(1.0, effects.high), (-1.0, effects.low)] {
            let error = side * (edge - center) / quantile
            let x = place(side > 0 ? effects.high : effects.low, effects)
            var corner: [(x: Double, y: Double)]
            if error < errors.high {
                corner = [(x, errors.x(error)), (x, errors.right)]
            } else {
                corner = [(place(center + side * quantile * errors.high, effects), errors.right)]
            }
            if side < 0 { corner.reverse() }
            points += corner
        }
        return points
    }

    private func limit(_ side: Double, _ effects: PlotAxis, _ errors: PlotAxis, _ canvas: inout PlotCanvas) {
        let end = figure.pooled + side * 1.95996398454005 * errors.high
        canvas.line(place(figure.pooled, effects), errors.left, place(end, effects), errors.right, .limit)
    }

    // MARK: Words

    private func axes(_ effects: PlotAxis, _ errors: PlotAxis, _ canvas: inout PlotCanvas) {
        for tick in effects.ticks {
            let x = effects.x(tick.value)
            canvas.line(x, errors.right, x, errors.right + 3, .axis)
            canvas.text(tick.label, x: x, y: errors.right + 10.5, .tick, anchor: .middle)
        }
        let ticks = errors.ticks
        for tick in ticks {
            let y = errors.x(tick.value)
            canvas.line(left - 3, y, left, y, .axis)
            canvas.text(tick.label, x: left - 5, y: y + 2.5, .tick, anchor: .end)
        }
        let widest = ticks.map { PlotFont.width($0.label, size: 7) }.max() ?? 0
        canvas.text("Standard error", x: max(9, left - 9 - widest), y: (top + errors.right) / 2, .label, anchor: .middle, isUpright: false)
    }

    private func foot(_ canvas: inout PlotCanvas, _ bottom: Double) -> Double {
        var y = bottom + 22
        for line in PlotFont.lines(figure.axisTitle, width: plotWidth, size: 8) {
            canvas.text(line, x: left + plotWidth / 2, y: y, .label, anchor: .middle)
            y += 10
        }
        y = legend(&canvas, y + 4)
        for note in figure.notes {
            for line in PlotFont.lines(note, width: plotWidth, size: 7) {
                canvas.text(line, x: left, y: y, .note)
                y += 9
            }
        }
        return y - 9
    }

    /// The regions and lines in words, as many in a row as there is room for.
    private func legend(_ canvas: inout PlotCanvas, _ start: Double) -> Double {
        var entries: [(PlotStyle, String)] = [(.point, "study")]
        if figure.hasNull {
            entries += [
                (.region0, "p > 0.10"), (.region1, "0.05 < p ≤ 0.10"), (.region2, "0.01 < p ≤ 0.05"), (.region3, "p ≤ 0.01"),
            ]
        }
        entries += [(.limit, "95% limits around the pooled effect"), (.guide, "pooled effect")]
        if figure.hasNull { entries.append((.null, "no effect")) }
        var (x, y) = (left, start + 4)
        for (style, text) in entries {
            let width = PlotFont.width(text, size: 7)
            if x > left, x + 17 + width > left + plotWidth {
                x = left
                y += 11
            }
            switch style {
            case .point: canvas.circle(x: x + 7, y: y - 2.5, radius: 2.8, .point)
            case .limit, .guide: canvas.line(x, y - 2.5, x + 13, y - 2.5, style)
            case .null: canvas.line(x, y - 2.5, x + 13, y - 2.5, .null)
            default:
                canvas.rectangle(x: x + 1, y: y - 6.5, width: 11, height: 8, style)
                canvas.rectangle(x: x + 1, y: y - 6.5, width: 11, height: 8, .rule)
            }
            canvas.text(text, x: x + 17, y: y, .tick)
            x += 17 + width + 10
        }
        return y + 13
    }
}
