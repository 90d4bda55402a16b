#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Rosenthal's fail-safe N: how many studies with no effect would undo significance.
public struct FailSafeN: Sendable, Hashable {
    /// The number of studies, 0 when the pooled result is not significant.
    public let count: Int

    /// `N = (Σ zᵢ)²/z² − k`, rounded up, with the one-sided quantile z of `alpha`.
    ///
    /// - Throws: `PoolingRefusal` for an empty set or a number beyond counting.
    public init(_ effects: Effects, alpha: Double = 0.05) throws(PoolingRefusal) {
        guard effects.count >= 1 else { throw PoolingRefusal(.tooFewStudies, value: "0") }
        var sum = 0.0
        for i in effects.estimates.indices { sum += effects.estimates[i] / effects.variances[i].squareRoot() }
        let critical = NormalDistribution().quantile(upperTail: alpha)
        let number = ceil(sum / critical * (sum / critical) - Double(effects.count))
        guard number < 1e15 else { throw PoolingRefusal(.range) }
        count = max(0, Int(number))
    }
}
