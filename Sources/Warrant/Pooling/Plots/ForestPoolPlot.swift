public import WarrantReport
internal import WarrantStatistics

/// The studies, and what they amount to; in groups where the input names them.
public struct ForestPoolPlot: PoolPlot {
    public let name = "forest"

    public init() {}

    public func plot(_ report: PoolReport, _ captions: PlotCaptions) -> any Plot {
        ForestPlot(Self.figure(report, captions))
    }

    static func figure(_ report: PoolReport, _ captions: PlotCaptions) -> ForestFigure {
        let words = PlotWords(measure: report.input.measure)
        let cells = StudyCells(input: report.input, captions: captions)
        var figure = ForestFigure(
            title: "\(report.input.name): \(report.input.measure.name)", effectHeading: words.heading(level: report.result.level),
            axisTitle: words.axisTitle, isLogarithmic: words.isLogarithmic, null: report.input.measure.naturalNull,
            blocks: blocks(report, cells))
        figure.columns = cells.columns
        figure.trailingColumns = report.rows.isEmpty ? [] : [.init("Weight")]
        figure.favours = captions.favours
        figure.totals = [total(report, cells)]
        figure.notes = notes(report)
        return figure
    }

    // MARK: Studies

    private static func blocks(_ report: PoolReport, _ cells: StudyCells) -> [ForestFigure.Block] {
        let rows = rows(report, cells)
        guard !report.input.groups.isEmpty else { return [.init(rows: rows)] }
        var names: [String] = []
        for group in report.input.groups where !names.contains(group) { names.append(group) }
        return names.map { name in
            let studies = rows.indices.filter { report.input.groups[$0] == name }
            return .init(
                heading: name.isEmpty ? "No group" : name, rows: studies.map { rows[$0] },
                total: subtotal(report, cells, name, studies))
        }
    }

    /// One row for each study of the input, those without an effect included.
    private static func rows(_ report: PoolReport, _ cells: StudyCells) -> [ForestFigure.Row] {
        let weights = report.rows.map(\.weightPercent)
        return (0..<report.input.studyCount).map { study in
            let position = report.included.firstIndex(of: study)
            let weight = position.flatMap { $0 < weights.count ? weights[$0] : nil }
            let (estimate, interval) = position.map { report.study($0) } ?? (nil, nil)
            return ForestFigure.Row(
                label: report.input.labels[study], cells: cells.cells(study), estimate: estimate, interval: interval,
                weightPercent: weight, trailing: weights.isEmpty ? [] : [weight.map(percent) ?? "–"])
        }
    }

    private static func subtotal(
        _ report: PoolReport, _ cells: StudyCells, _ name: String, _ studies: [Int]
    ) -> ForestFigure.Total? {
        let positions = report.included.indices.filter { studies.contains(report.included[$0]) }
        guard positions.count >= 2, let result = PoolSubset.pool(report, positions) else { return nil }
        let weights = report.rows.map(\.weightPercent)
        let weight = weights.isEmpty ? [] : [percent(positions.reduce(0) { $0 + weights[$1] })]
        return .init(
            label: "Subtotal", cells: cells.totals(studies), estimate: report.natural(result.effect.estimate),
            interval: result.effect.interval.mapped(report.natural), trailing: weight, detail: result.heterogeneityLine)
    }

    private static func total(_ report: PoolReport, _ cells: StudyCells) -> ForestFigure.Total {
        let effect = report.result.effect
        // Fewer than five studies say too little about the next one (grading methods 4.6).
        let prediction = report.included.count >= 5 ? report.htsPrediction?.interval.mapped(report.natural) : nil
        return .init(
            label: "All studies (\(report.result.model.words))", cells: cells.totals(report.included),
            estimate: report.natural(effect.estimate), interval: effect.interval.mapped(report.natural),
            prediction: prediction, trailing: report.rows.isEmpty ? [] : ["100%"])
    }

    static func percent(_ value: Double) -> String { PoolNumber.fixed(value, 1) + "%" }

    // MARK: Words

    private static func notes(_ report: PoolReport) -> [String] {
        // Zero on the analysis scale means nothing for a proportion.
        let test = report.input.measure.naturalNull == nil ? "" : " \(report.result.testLine)."
        var notes = [report.result.heterogeneityLine + "." + test]
        if !report.input.groups.isEmpty, case .randomEffects(let method) = report.options.model {
            let model = RandomEffects(method: method, test: report.options.test, convergence: report.options.convergence)
            let names = report.included.map { report.input.groups[$0] }
            // Groups that cannot be pooled leave the test out; their rows are shown.
            if let groups = try? Subgroups(report.effects, by: names, using: model), let test = groups.interaction {
                notes.append(
                    "Test for subgroup differences: Q = \(PlotText.fixed(test.statistic, 2)) (df = \(test.numeratorDegreesOfFreedom)), \(PlotText.pValue(test.pValue)).")
            }
        }
        return notes
    }
}
