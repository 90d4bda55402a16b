internal import WarrantStatistics

/// A table for the terminal: the studies, the pooled effect, heterogeneity, and cautions.
public struct TextPoolFormat: PoolFormat {
    public let name = "text"

    public init() {}

    public func render(_ report: PoolReport) -> String {
        let result = report.result
        let measure = report.input.measure
        var text = "\(report.input.name): \(measure.name) (\(measure.abbreviation)), \(result.studyCount) studies\n"
        text += modelLine(result) + "\n\n"
        text += studyTable(report)
        text += "\n" + heterogeneityLines(report)
        if let analysis = report.analysis { text += "\n" + analysisLines(report, analysis) }
        if !report.notes.isEmpty { text += "\n" + report.notes.map { "note: \($0)\n" }.joined() }
        return text
    }

    private func modelLine(_ result: PooledResult) -> String {
        let model = switch result.model {
        case .equalEffects: "equal effects, inverse variance"
        case .randomEffects(let method): "random effects, τ² by \(method.rawValue)"
        case .mantelHaenszel: "equal effects, Mantel–Haenszel"
        case .peto: "equal effects, Peto"
        }
        let test = switch result.test {
        case .z: "z test"
        case .knha: "Knapp–Hartung test"
        case .adhoc: "Knapp–Hartung test, never narrower than Wald"
        }
        return "\(model); \(test)"
    }

    private func studyTable(_ report: PoolReport) -> String {
        let effect = report.result.effect
        var rows: [[String]] = [["study", report.input.measure.abbreviation, "95% CI", "weight"]]
        let studies = report.rows
        for row in studies {
            rows.append([
                row.label, number(row.estimate), interval(row.interval), PoolNumber.fixed(row.weightPercent, 1) + "%",
            ])
        }
        let limits = effect.interval.mapped(report.natural)
        rows.append(["pooled", number(report.natural(effect.estimate)), interval(limits), ""])
        if let prediction = report.htsPrediction {
            let range = prediction.interval.mapped(report.natural)
            rows.append(["prediction", "", interval(range), ""])
        }
        return Self.aligned(rows)
    }

    private func heterogeneityLines(_ report: PoolReport) -> String {
        let result = report.result
        let spread = result.heterogeneity
        let statistic = result.effect.degreesOfFreedom.map { "t(\(PoolNumber.fixed($0, 0)))" } ?? "z"
        var text = "test of no effect: \(statistic) = \(PoolNumber.fixed(result.effect.statistic, 3)), "
            + "p \(PoolNumber.pValue(result.effect.pValue))\n"
        text += "heterogeneity: Q(\(spread.qDegreesOfFreedom)) = \(PoolNumber.fixed(spread.q, 2)), p "
            + "\(PoolNumber.pValue(spread.qPValue)); I² = \(PoolNumber.fixed(spread.iSquaredPercent, 1))%"
        if case .randomEffects = result.model {
            text += "; τ² = \(PoolNumber.significant(spread.tauSquared, 4))"
            if let profile = report.profile, profile.isEmpty {
                text += " (95% CI: both limits below 0)"
            } else if let profile = report.profile {
                text += " (95% CI \(PoolNumber.significant(profile.tauSquared.low, 4)) to "
                    + "\(PoolNumber.significant(profile.tauSquared.high, 4)))"
            }
        }
        text += "\n"
        if report.htsPrediction != nil, result.studyCount < 5 {
            text += "the prediction interval of fewer than 5 studies is very uncertain\n"
        }
        return text
    }

    private func analysisLines(_ report: PoolReport, _ analysis: FullAnalysis) -> String {
        var rows: [[String]] = [["method", "test", report.input.measure.abbreviation, "95% CI", "τ²", "I²"]]
        for fit in analysis.fits {
            rows.append([
                fit.model.name, fit.test.rawValue, number(report.natural(fit.effect.estimate)),
                interval(fit.effect.interval.mapped(report.natural)),
                PoolNumber.significant(fit.heterogeneity.tauSquared, 4),
                PoolNumber.fixed(fit.heterogeneity.iSquaredPercent, 1) + "%",
            ])
        }
        var text = Self.aligned(rows) + "\n"
        if let egger = analysis.eggerLeastSquares {
            text += "Egger (least squares): t(\(PoolNumber.fixed(egger.degreesOfFreedom ?? 0, 0))) = "
                + "\(PoolNumber.fixed(egger.statistic, 3)), p \(PoolNumber.pValue(egger.pValue))\n"
        }
        if let egger = analysis.eggerMixedEffects {
            text += "Egger (mixed effects): z = \(PoolNumber.fixed(egger.statistic, 3)), p \(PoolNumber.pValue(egger.pValue))\n"
        }
        if let begg = analysis.begg {
            text += "Begg: τ = \(PoolNumber.fixed(begg.tau, 3)), p \(PoolNumber.pValue(begg.pValue))\n"
        }
        if let fill = analysis.trimAndFill {
            text += "trim and fill (L0): \(fill.missing) missing on the \(fill.side.rawValue), "
                + "\(number(report.natural(fill.result.effect.estimate))) "
                + "(\(interval(fill.result.effect.interval.mapped(report.natural))))\n"
        }
        if let failSafe = analysis.failSafe { text += "fail-safe N (Rosenthal): \(failSafe.count)\n" }
        if let steps = analysis.leaveOneOut {
            var table: [[String]] = [["without", report.input.measure.abbreviation, "95% CI", "τ²"]]
            for (step, index) in zip(steps.steps, report.included) {
                table.append([
                    report.input.labels[index], number(report.natural(step.effect.estimate)),
                    interval(step.effect.interval.mapped(report.natural)), PoolNumber.significant(step.tauSquared, 4),
                ])
            }
            text += "\n" + Self.aligned(table)
        }
        return text
    }

    private func number(_ value: Double) -> String { PoolNumber.significant(value, 3) }

    private func interval(_ interval: Interval) -> String { "\(number(interval.low)) to \(number(interval.high))" }

    /// The first column to the left, the others to the right.
    private static func aligned(_ rows: [[String]]) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
