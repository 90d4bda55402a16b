/// Which of the two usual 95 % prediction intervals is meant; they differ, so the name travels along.
public enum PredictionConvention: String, Sendable, Hashable, CaseIterable {
    /// `μ ± t(k−2) √(τ² + SE²)` with the Wald standard error (Higgins, Thompson and Spiegelhalter 2009).
    case hts
    /// As metafor 3.8: the quantile and the standard error of the chosen test (z, or t with k−1).
    case metafor
}

/// The range in which the true effect of a new study is expected.
public struct PredictionInterval: Sendable, Hashable {
    public let interval: Interval
    public let convention: PredictionConvention

    public init(interval: Interval, convention: PredictionConvention) {
        self.interval = interval
        self.convention = convention
    }
}
