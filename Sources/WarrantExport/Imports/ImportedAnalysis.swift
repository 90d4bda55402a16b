public import WarrantModel
import WarrantStatistics

/// An analysis of somebody's review: its settings, its studies, its published result.
public struct ImportedAnalysis: Sendable {
    /// Its number in the review, such as "1.2".
    public var number: String
    /// Its name.
    public var name: String
    /// The first group, usually the intervention.
    public var group1: String
    /// The second group.
    public var group2: String
    public var measure: EffectMeasureName
    /// MH, Peto or IV.
    public var method: String
    public var isRandom: Bool
    /// The published result; ratios on the natural scale.
    public var published: Effect
    /// The studies that enter it.
    public var rows: [StudyRow]

    public init(
        number: String, name: String, group1: String, group2: String, measure: EffectMeasureName, method: String,
        isRandom: Bool, published: Effect, rows: [StudyRow]
    ) {
        self.number = number
        self.name = name
        self.group1 = group1
        self.group2 = group2
        self.measure = measure
        self.method = method
        self.isRandom = isRandom
        self.published = published
        self.rows = rows
    }
}

extension ImportedAnalysis {
    /// Recomputes the pooled result: Mantel–Haenszel, Peto or inverse variance; random effects by DerSimonian and Laird,
    /// as RevMan does by default.
    public func check() -> PooledCheck {
        do throws(PoolingRefusal) {
            let (result, words) = try pooled()
            let isLog = measure.isRatio
            func natural(_ value: Double) -> Double { isLog ? exponential(value) : value }
            let estimate = natural(result.effect.estimate)
            let low = natural(result.effect.interval.low)
            let high = natural(result.effect.interval.high)
            return PooledCheck(
                published: published, estimate: estimate, low: low, high: high,
                agrees: agrees(estimate, low, high), note: words)
        } catch {
            return PooledCheck(
                published: published, estimate: nil, low: nil, high: nil, agrees: false,
                note: "not pooled: \(error.code)")
        }
    }

    private func agrees(_ estimate: Double, _ low: Double, _ high: Double) -> Bool {
        guard let published = published.estimate, let from = self.published.ciLow, let to = self.published.ciHigh,
            to > from
        else { return false }
        func scale(_ value: Double) -> Double { measure.isRatio ? logarithm(max(value, 1e-300)) : value }
        let tolerance = 0.02 * (scale(to) - scale(from))
        return [(estimate, published), (low, from), (high, to)].allSatisfy { abs(scale($0) - scale($1)) <= tolerance }
    }

    private func pooled() throws(PoolingRefusal) -> (PooledResult, String) {
        let level = (published.ciLevel ?? 95) / 100
        let tables = rows.compactMap(\.table)
        if tables.count == rows.count, !rows.isEmpty, !isRandom {
            if method == "Peto" { return (try PetoMethod(level: level).pool(tables), "Peto's method") }
            if method == "MH", let quantity = MantelHaenszel.Quantity(rawValue: measure.rawValue) {
                return (try MantelHaenszel(quantity, level: level).pool(tables), "Mantel–Haenszel, fixed effect")
            }
        }
        let effects = try effects()
        if isRandom {
            let model = RandomEffects(method: .dersimonianLaird, test: .z, level: level)
            return (try model.pool(effects), "inverse variance, random effects (DerSimonian and Laird)")
        }
        return (try EqualEffects(test: .z, level: level).pool(effects), "inverse variance, fixed effect")
    }

    /// The studies' own effects, on the log scale for ratios.
    private func effects() throws(PoolingRefusal) -> Effects {
        let given = rows.compactMap { $0.givenEffect(isRatio: measure.isRatio) }
        let tables = rows.compactMap(\.table).map { [$0.a, $0.b, $0.c, $0.d] }
        let means = rows.compactMap(\.means)
        let data = tables.count == rows.count ? tables : means
        if data.count == rows.count, let formula = AllMeasures.named(measure.rawValue) {
            let results: [Result<StudyEffect, PoolingRefusal>] = formula.effects(ofRows: data)
            var computed: [StudyEffect] = []
            for result in results {
                if case .success(let effect) = result { computed.append(effect) }
            }
            return try Effects(estimates: computed.map(\.estimate), variances: computed.map(\.variance))
        }
        return try Effects(estimates: given.map(\.0), variances: given.map(\.1))
    }
}

extension StudyRow {
    /// The row as counts, when it has all four.
    var table: TwoByTwo? {
        guard let events1, let n1, let events2, let n2, n1 >= events1, n2 >= events2 else { return nil }
        return TwoByTwo(
            a: Double(events1), b: Double(n1 - events1), c: Double(events2), d: Double(n2 - events2))
    }

    /// The row as means, when it has all six, in the order of the measure's columns.
    var means: [Double]? {
        guard let mean1, let sd1, let n1, let mean2, let sd2, let n2 else { return nil }
        return [mean1, sd1, Double(n1), mean2, sd2, Double(n2)]
    }

    /// The row's own effect and variance from a 95% interval.
    func givenEffect(isRatio: Bool) -> (Double, Double)? {
        guard let yi, let ciLow, let ciHigh, ciHigh > ciLow, !isRatio || (yi > 0 && ciLow > 0) else { return nil }
        func scale(_ value: Double) -> Double { isRatio ? logarithm(value) : value }
        let error = (scale(ciHigh) - scale(ciLow)) / (2 * 1.959963984540054)
        return (scale(yi), error * error)
    }
}
