#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A sample described by its median with a range, quartiles, or both.
public struct MedianSummary: Sendable, Hashable {
    public let n: Double
    public let median: Double
    /// Smallest and largest value.
    public let range: Interval?
    /// First and third quartile.
    public let quartiles: Interval?

    /// - Throws: `PoolingRefusal` when neither spread is given, a limit is out of order, or n < 2.
    public init(n: Double, median: Double, range: Interval? = nil, quartiles: Interval? = nil) throws(PoolingRefusal) {
        let isOrdered = [range, quartiles].compactMap { $0 }.allSatisfy {
            $0.low < $0.high && $0.low <= median && median <= $0.high && ($0.high - $0.low).isFinite
        }
        guard n >= 2, n.isFinite, median.isFinite, isOrdered, range != nil || quartiles != nil else {
            throw PoolingRefusal(.impossibleInput, value: "median \(median), n \(n)")
        }
        self.n = n
        self.median = median
        self.range = range
        self.quartiles = quartiles
    }

    /// Returns the mean and SD of the sample, assuming a normal distribution.
    ///
    /// Mean: Luo et al. 2018. SD: Wan et al. 2014 for one spread, Shi et al. 2020 for both.
    ///
    /// - Throws: `PoolingRefusal` (`DATA-SKEW`) when the summary is too skewed for that; use a median-based
    ///   synthesis then.
    public func meanAndDeviation() throws(PoolingRefusal) -> (mean: Double, standardDeviation: Double) {
        guard !isSkewed else { throw PoolingRefusal(.skewed, value: "median \(median)") }
        return (mean, standardDeviation)
    }

    /// The mean by the weights of Luo et al. 2018, without the test of skewness.
    public var mean: Double {
        switch (range, quartiles) {
        case (let range?, let quartiles?):
            let w1 = 2.2 / (2.2 + pow(n, 0.75))
            let w2 = 0.7 - 0.72 / pow(n, 0.55)
            return w1 * middle(range) + w2 * middle(quartiles) + (1 - w1 - w2) * median
        case (let range?, nil):
            let w = 4 / (4 + pow(n, 0.75))
            return w * middle(range) + (1 - w) * median
        case (nil, let quartiles?):
            let w = 0.7 + 0.39 / n
            return w * middle(quartiles) + (1 - w) * median
        case (nil, nil):
            return median
        }
    }

    /// The SD by Wan et al. 2014 or Shi et al. 2020, without the test of skewness.
    public var standardDeviation: Double {
        let outer = NormalDistribution().quantile(lowerTail: (n - 0.375) / (n + 0.25))
        let inner = NormalDistribution().quantile(lowerTail: (0.75 * n - 0.125) / (n + 0.25))
        switch (range, quartiles) {
        case (let range?, let quartiles?):
            let power = pow(n, 0.6)
            return (range.high - range.low) / ((2 + 0.14 * power) * outer)
                + (quartiles.high - quartiles.low) / ((2 + 2 / (0.07 * power)) * inner)
        case (let range?, nil):
            return (range.high - range.low) / (2 * outer)
        case (nil, let quartiles?):
            return (quartiles.high - quartiles.low) / (2 * inner)
        case (nil, nil):
            return .nan
        }
    }

    /// Whether the summary is more skewed than a normal sample would be in one of twenty (Shi et al. 2023, recalled;
    /// the false-positive rate was confirmed by simulation).
    public var isSkewed: Bool {
        switch (range, quartiles) {
        case (let range?, let quartiles?):
            let statistic = max(2.65 * log(0.6 * n) / n.squareRoot() * asymmetry(range), asymmetry(quartiles))
            return statistic > 3 / n.squareRoot() - 40 / (n * n * n)
        case (let range?, nil):
            return asymmetry(range) > 1.01 / log(n + 9) + 2.43 / (n + 1)
        case (nil, let quartiles?):
            return asymmetry(quartiles) > 2.65 / n.squareRoot() - 6 / (n * n)
        case (nil, nil):
            return false
        }
    }

    private func middle(_ spread: Interval) -> Double { (spread.low + spread.high) / 2 }

    /// `|low + high − 2 median| / (high − low)`.
    private func asymmetry(_ spread: Interval) -> Double {
        abs(spread.low + spread.high - 2 * median) / (spread.high - spread.low)
    }
}
