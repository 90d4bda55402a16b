/// The effects of several studies on one scale, each with its sampling variance.
public struct Effects: Sendable, Hashable {
    /// The effects, on the analysis scale of their measure (log for ratios).
    public let estimates: [Double]
    /// The sampling variances, positive, in squared units of the estimates.
    public let variances: [Double]
    /// One label per study; empty when the studies have none.
    public let labels: [String]

    /// Creates a set of effects.
    ///
    /// - Throws: `PoolingRefusal` when the lists differ in length, a number is not finite, or a variance is
    ///   not positive. One study, or none, is a valid set; pooling it is refused.
    public init(estimates: [Double], variances: [Double], labels: [String] = []) throws(PoolingRefusal) {
        guard estimates.count == variances.count, labels.isEmpty || labels.count == estimates.count else {
            throw PoolingRefusal(.unequalLengths, value: "\(estimates.count) effects, \(variances.count) variances")
        }
        for index in estimates.indices {
            guard estimates[index].isFinite else { throw PoolingRefusal(.notFinite, study: index) }
            guard variances[index].isFinite, variances[index] > 0 else {
                throw PoolingRefusal(.variance, study: index, value: "\(variances[index])")
            }
        }
        self.init(unchecked: estimates, variances, labels)
    }

    init(unchecked estimates: [Double], _ variances: [Double], _ labels: [String]) {
        self.estimates = estimates
        self.variances = variances
        self.labels = labels
    }

    /// The number of studies.
    public var count: Int { estimates.count }

    /// The standard errors, the square roots of the variances.
    public var standardErrors: [Double] { variances.map { $0.squareRoot() } }

    /// Returns the effects without the study at `index`.
    public func removing(_ index: Int) -> Effects {
        var (estimates, variances, labels) = (estimates, variances, labels)
        estimates.remove(at: index)
        variances.remove(at: index)
        if !labels.isEmpty { labels.remove(at: index) }
        return Effects(unchecked: estimates, variances, labels)
    }

    /// Returns the first `count` studies.
    public func prefix(_ count: Int) -> Effects {
        Effects(unchecked: Array(estimates.prefix(count)), Array(variances.prefix(count)), Array(labels.prefix(count)))
    }

    /// Returns the studies at `indices`, in that order.
    public func selecting(_ indices: [Int]) -> Effects {
        Effects(
            unchecked: indices.map { estimates[$0] }, indices.map { variances[$0] },
            labels.isEmpty ? [] : indices.map { labels[$0] })
    }
}
