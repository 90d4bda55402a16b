internal import WarrantReport
internal import WarrantStatistics

/// The raw numbers of studies as columns of a forest plot.
struct StudyCells {
    let input: PoolInput
    let captions: PlotCaptions

    private var kind: String { input.measure.inputKind }

    var columns: [ForestFigure.Column] {
        switch kind {
        case TwoByTwo.kind:
            [.init(captions.group1, "events/total"), .init(captions.group2, "events/total")]
        case TwoMeans.kind:
            [.init(captions.group1, "mean (SD)"), .init("n"), .init(captions.group2, "mean (SD)"), .init("n")]
        case Proportion.kind: [.init("Events/total")]
        case Correlation.kind: [.init("n")]
        default: []
        }
    }

    func cells(_ study: Int) -> [String] {
        guard let row = input.row(study) else { return [] }
        switch kind {
        case TwoByTwo.kind:
            let table = TwoByTwo(row: row)
            return ["\(count(table.a))/\(count(table.n1))", "\(count(table.c))/\(count(table.n2))"]
        case TwoMeans.kind:
            let means = TwoMeans(row: row)
            return [
                "\(mean(means.mean1)) (\(mean(means.sd1)))", count(means.n1), "\(mean(means.mean2)) (\(mean(means.sd2)))",
                count(means.n2),
            ]
        case Proportion.kind:
            let share = Proportion(row: row)
            return ["\(count(share.events))/\(count(share.total))"]
        case Correlation.kind:
            return [count(Correlation(row: row).n)]
        default:
            return []
        }
    }

    /// The sums over studies, where sums mean something.
    func totals(_ studies: [Int]) -> [String] {
        let rows = studies.compactMap(input.row)
        switch kind {
        case TwoByTwo.kind:
            let tables = rows.map { TwoByTwo(row: $0) }
            return [
                "\(count(tables.reduce(0) { $0 + $1.a }))/\(count(tables.reduce(0) { $0 + $1.n1 }))",
                "\(count(tables.reduce(0) { $0 + $1.c }))/\(count(tables.reduce(0) { $0 + $1.n2 }))",
            ]
        case TwoMeans.kind:
            let means = rows.map { TwoMeans(row: $0) }
            return ["", count(means.reduce(0) { $0 + $1.n1 }), "", count(means.reduce(0) { $0 + $1.n2 })]
        case Proportion.kind:
            let shares = rows.map { Proportion(row: $0) }
            return ["\(count(shares.reduce(0) { $0 + $1.events }))/\(count(shares.reduce(0) { $0 + $1.total }))"]
        case Correlation.kind:
            return [count(rows.reduce(0) { $0 + Correlation(row: $1).n })]
        default:
            return []
        }
    }

    private func count(_ value: Double) -> String { PoolInputReader.text(value) }

    private func mean(_ value: Double) -> String { PlotText.fixed(value, decimals) }

    /// As many decimals as the means were given with, at most two.
    private var decimals: Int {
        let values = input.columns.filter { $0.name.hasPrefix("m") || $0.name.hasPrefix("sd") }.flatMap(\.values).compactMap { $0 }
        for digits in 0..<2 {
            let unit = digits == 0 ? 1.0 : 10
            if values.allSatisfy({ abs(($0 * unit).rounded() - $0 * unit) < 1e-9 }) { return digits }
        }
        return 2
    }
}
