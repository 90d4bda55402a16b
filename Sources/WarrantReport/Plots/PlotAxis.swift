internal import WarrantStatistics
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// An axis from left to right, straight or logarithmic.
struct PlotAxis {
    struct Tick {
        let value: Double
        let label: String
    }

    let isLogarithmic: Bool
    /// The ends, as places: logarithms on a logarithmic axis.
    let low: Double
    let high: Double
    let left: Double
    let right: Double

    /// Returns the place of a value: its natural logarithm on a logarithmic axis.
    static func place(_ value: Double, _ isLogarithmic: Bool) -> Double { isLogarithmic ? log(value) : value }

    /// Returns the coordinate of a value, which may lie beyond the ends.
    func x(_ value: Double) -> Double {
        left + (Self.place(value, isLogarithmic) - low) / (high - low) * (right - left)
    }

    /// An axis that holds every point, and of the intervals as much as leaves the points readable.
    ///
    /// An interval may widen the axis beyond the points by their own span or by the middle interval's length, whichever
    /// is more; what lies beyond is cut and marked with an arrow. Our design.
    init(points: [Double], intervals: [Interval], isLogarithmic: Bool, left: Double, right: Double) {
        func place(_ value: Double) -> Double? {
            let place = Self.place(value, isLogarithmic)
            return abs(place) < 1e150 ? place : nil  // Their differences and squares stay finite.
        }
        let centers = points.compactMap(place)
        var low = centers.min() ?? 0
        var high = centers.max() ?? 1
        let limits = intervals.map { (low: place($0.low), high: place($0.high)) }
        let lengths = limits.compactMap { limit in limit.low.flatMap { low in limit.high.map { $0 - low } } }.sorted()
        let room = max(high - low, lengths.isEmpty ? 0 : lengths[(lengths.count - 1) / 2])
        let widest = (low: low - room, high: high + room)
        for limit in limits {
            low = min(low, max(limit.low ?? -Double.infinity, widest.low))
            high = max(high, min(limit.high ?? Double.infinity, widest.high))
        }
        if high - low < 1e-9 { (low, high) = (low - 0.5, high + 0.5) }
        let margin = (high - low) * 0.04
        self.isLogarithmic = isLogarithmic
        self.low = low - margin
        self.high = high + margin
        self.left = left
        self.right = right
    }

    init(low: Double, high: Double, isLogarithmic: Bool, left: Double, right: Double) {
        (self.low, self.high, self.isLogarithmic, self.left, self.right) = (low, high, isLogarithmic, left, right)
    }

    /// The marks: round numbers, as many as there is room for.
    var ticks: [Tick] {
        let candidates = isLogarithmic ? logarithmicCandidates : linearCandidates
        return candidates.first { fits($0) } ?? candidates.last ?? []
    }

    private func fits(_ ticks: [Tick]) -> Bool {
        guard ticks.count >= 2, ticks.count <= 9 else { return false }
        let size = PlotStyle.tick.size ?? 7
        return zip(ticks, ticks.dropFirst()).allSatisfy { a, b in
            let half = (PlotFont.width(a.label, size: size) + PlotFont.width(b.label, size: size)) / 2
            return x(b.value) - x(a.value) >= half + 6
        }
    }

    private var linearCandidates: [[Tick]] {
        let span = high - low
        var lists: [[Tick]] = []
        for wanted in stride(from: 8, through: 1, by: -1) {
            lists.append(linearTicks(from: low, to: high, step: Self.niceStep(span / Double(wanted))))
        }
        return lists
    }

    private func linearTicks(from low: Double, to high: Double, step: (value: Double, decimals: Int)) -> [Tick] {
        let first = (low / step.value - 1e-9).rounded(.up)
        let last = (high / step.value + 1e-9).rounded(.down)
        guard first <= last, last - first < 60, max(-first, last) < 1e15 else { return [] }
        let ticks = (Int(first)...Int(last)).map { index in
            let value = Double(index) * step.value
            return Tick(value: value, label: PlotNumber.fixed(value, step.decimals))
        }
        // No marks are better than several that read the same.
        return Set(ticks.map(\.label)).count == ticks.count ? ticks : []
    }

    /// The smallest of 1, 2 and 5 times a power of ten that is not below `least`, and the decimals it needs.
    private static func niceStep(_ least: Double) -> (value: Double, decimals: Int) {
        var exponent = 0
        while PlotNumber.power(exponent) > least, exponent > -12 { exponent -= 1 }
        while PlotNumber.power(exponent + 1) <= least, exponent < 150 { exponent += 1 }
        for factor in [1.0, 2, 5] where factor * PlotNumber.power(exponent) >= least * (1 - 1e-9) {
            return (factor * PlotNumber.power(exponent), max(0, -exponent))
        }
        return (PlotNumber.power(exponent + 1), max(0, -exponent - 1))
    }

    private var logarithmicCandidates: [[Tick]] {
        let (least, most) = (exp(low), exp(high))
        var lists: [[Tick]] = []
        // Within less than a factor of four, equal steps read better than the few round multiples.
        if most / least < 4 {
            for wanted in stride(from: 8, through: 3, by: -1) {
                let step = Self.niceStep((most - least) / Double(wanted))
                lists.append(linearTicks(from: least, to: most, step: step).filter { $0.value > 0 })
            }
        }
        for factors in [[1.0, 2, 5], [1.0, 3], [1.0]] { lists.append(powers(factors, every: 1)) }
        for every in 2...8 { lists.append(powers([1], every: every)) }
        return lists
    }

    /// The round multiples of every n-th power of ten within the axis.
    private func powers(_ factors: [Double], every step: Int) -> [Tick] {
        var ticks: [Tick] = []
        for exponent in stride(from: -24, through: 24, by: 1) where exponent % step == 0 {
            for factor in factors {
                let value = factor * PlotNumber.power(exponent)
                let place = log(value)
                guard place >= low, place <= high else { continue }
                ticks.append(Tick(value: value, label: PlotNumber.fixed(value, max(0, -exponent))))
            }
        }
        return ticks
    }
}
