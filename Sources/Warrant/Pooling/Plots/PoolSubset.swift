internal import WarrantReport
internal import WarrantStatistics

/// Pools some of the studies as the whole was pooled.
enum PoolSubset {
    /// Returns the result; nil where these studies give no number.
    static func pool(_ report: PoolReport, _ positions: [Int]) -> PooledResult? {
        let effects = report.effects.selecting(positions)
        let options = report.options
        // A refusal has no place in a figure: the row says that nothing can be estimated.
        switch options.model {
        case .equalEffects:
            return try? EqualEffects(test: options.test).pool(effects)
        case .randomEffects(let method):
            return try? RandomEffects(method: method, test: options.test, convergence: options.convergence).pool(effects)
        case .mantelHaenszel:
            return MantelHaenszel.Quantity(rawValue: report.input.measure.abbreviation)
                .flatMap { try? MantelHaenszel($0).pool(tables(report, positions)) }
        case .peto:
            return try? PetoMethod().pool(tables(report, positions))
        }
    }

    private static func tables(_ report: PoolReport, _ positions: [Int]) -> [TwoByTwo] {
        positions.compactMap { report.input.row(report.included[$0]).map { TwoByTwo(row: $0) } }
    }

    /// Returns the pooled effect of some studies as a row; one study stands for itself.
    static func row(_ report: PoolReport, _ positions: [Int], label: String) -> ForestFigure.Row {
        guard positions.count != 1 else {
            let (estimate, interval) = report.study(positions[0])
            return ForestFigure.Row(label: label, estimate: estimate, interval: interval, trailing: ["–", "–"])
        }
        guard let result = pool(report, positions) else {
            return ForestFigure.Row(label: label, estimate: nil, interval: nil, trailing: ["–", "–"])
        }
        let spread = result.heterogeneity
        let isRandom = if case .randomEffects = result.model { true } else { false }
        return ForestFigure.Row(
            label: label, estimate: report.natural(result.effect.estimate),
            interval: result.effect.interval.mapped(report.natural),
            trailing: [
                isRandom ? PlotText.significant(spread.tauSquared, 2) : "–", PoolNumber.fixed(spread.iSquaredPercent, 0) + "%",
            ])
    }

    static let columns: [ForestFigure.Column] = [.init("τ²"), .init("I²")]
}

extension PoolReport {
    /// The effect and the interval of a pooled study, on the scale people read.
    func study(_ position: Int) -> (Double?, Interval?) {
        let (y, v) = (effects.estimates[position], effects.variances[position])
        let half = NormalDistribution().quantile(upperTail: (1 - result.level) / 2) * v.squareRoot()
        let size = input.row(included[position]).flatMap { input.measure.sampleSize(ofRow: $0) }
        func natural(_ value: Double) -> Double { input.measure.natural(value, sampleSizes: size.map { [$0] } ?? []) }
        return (natural(y), Interval(low: y - half, high: y + half).mapped(natural))
    }
}
