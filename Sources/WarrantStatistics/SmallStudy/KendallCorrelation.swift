/// Kendall's rank correlation with its test.
struct KendallCorrelation {
    /// τ-b; nil when one list is constant.
    let tau: Double?
    let pValue: Double?
    let isExact: Bool

    /// The largest number of pairs for which the exact distribution is summed.
    static let exactLimit = 400

    init(_ x: [Double], _ y: [Double]) {
        let n = x.count
        let order = (0..<n).sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }
        let tiesX = TieCounts(x.sorted())
        let tiesY = TieCounts(y.sorted())
        var joint = 0.0
        var run = 1.0
        for i in 1..<max(n, 1) {
            if x[order[i]] == x[order[i - 1]], y[order[i]] == y[order[i - 1]] {
                run += 1
            } else {
                joint += run * (run - 1) / 2
                run = 1
            }
        }
        joint += run * (run - 1) / 2
        var sequence = order.map { y[$0] }
        let discordant = Double(Self.inversions(&sequence))
        let pairs = Double(n) * Double(n - 1) / 2
        // concordant − discordant
        let score = pairs - tiesX.pairs - tiesY.pairs + joint - 2 * discordant
        let scale = ((pairs - tiesX.pairs) * (pairs - tiesY.pairs)).squareRoot()
        guard scale > 0 else {
            (tau, pValue, isExact) = (nil, nil, false)
            return
        }
        tau = score / scale
        if tiesX.pairs == 0, tiesY.pairs == 0, n <= Self.exactLimit {
            isExact = true
            pValue = Self.exact(concordant: Int(((score + pairs) / 2).rounded()), n)
        } else {
            isExact = false
            pValue = Self.approximate(score, n, tiesX, tiesY)
        }
    }

    /// Twice the smaller tail of the number of concordant pairs.
    private static func exact(concordant: Int, _ n: Int) -> Double {
        let largest = n * (n - 1) / 2
        // Probabilities of 0…largest inversions, one element at a time: a moving average of width m.
        var probabilities = [Double](repeating: 0, count: largest + 1)
        var next = probabilities
        probabilities[0] = 1
        var reach = 0
        for m in stride(from: 2, through: n, by: 1) {
            let newReach = reach + m - 1
            var window = 0.0
            for i in 0...newReach {
                if i <= reach { window += probabilities[i] }
                if i >= m, i - m <= reach { window -= probabilities[i - m] }
                next[i] = max(0, window) / Double(m)
            }
            swap(&probabilities, &next)
            reach = newReach
        }
        // The distribution is symmetric; sum the short tail for its digits.
        let tail = min(concordant, largest - concordant)
        let sum = probabilities[0...tail].reduce(0, +)
        return min(1, 2 * sum)
    }

    private static func approximate(_ score: Double, _ count: Int, _ x: TieCounts, _ y: TieCounts) -> Double? {
        let n = Double(count)
        var variance = (n * (n - 1) * (2 * n + 5) - x.cubic - y.cubic) / 18
            + 2 * x.pairs * 2 * y.pairs / (2 * n * (n - 1))
        if count > 2 { variance += x.triples * y.triples / (9 * n * (n - 1) * (n - 2)) }
        guard variance > 0 else { return nil }
        return min(1, 2 * NormalDistribution().upperTail(abs(score) / variance.squareRoot()))
    }

    /// Counts inversions by merge sort.
    private static func inversions(_ values: inout [Double]) -> Int {
        var count = 0
        var buffer = values
        var width = 1
        while width < values.count {
            var start = 0
            while start < values.count {
                let middle = min(start + width, values.count)
                let end = min(start + 2 * width, values.count)
                var (left, right) = (start, middle)
                for index in start..<end {
                    if left < middle, right >= end || values[left] <= values[right] {
                        buffer[index] = values[left]
                        left += 1
                    } else {
                        buffer[index] = values[right]
                        right += 1
                        count += middle - left
                    }
                }
                start += 2 * width
            }
            swap(&values, &buffer)
            width *= 2
        }
        return count
    }
}

/// Sums over groups of t tied values.
struct TieCounts {
    /// `Σ t(t−1)/2`.
    var pairs = 0.0
    /// `Σ t(t−1)(2t+5)`.
    var cubic = 0.0
    /// `Σ t(t−1)(t−2)`.
    var triples = 0.0

    init(_ sorted: [Double]) {
        var run = 1.0
        for i in 1..<(sorted.count + 1) {
            if i < sorted.count, sorted[i] == sorted[i - 1] {
                run += 1
            } else {
                pairs += run * (run - 1) / 2
                cubic += run * (run - 1) * (2 * run + 5)
                triples += run * (run - 1) * (run - 2)
                run = 1
            }
        }
    }
}
