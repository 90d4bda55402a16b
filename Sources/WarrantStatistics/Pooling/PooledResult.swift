/// The model behind a pooled effect.
public enum PoolingModel: Sendable, Hashable {
    /// One true effect, inverse-variance weights.
    case equalEffects
    /// Effects that vary, with the estimator of their variance.
    case randomEffects(TauSquaredMethod)
    /// Mantel and Haenszel's weights from raw counts.
    case mantelHaenszel
    /// Peto's one-step odds ratio from raw counts.
    case peto

    /// The short name, for example `FE`, `REML`, `MH`.
    public var name: String {
        switch self {
        case .equalEffects: "FE"
        case .randomEffects(let method): method.rawValue
        case .mantelHaenszel: "MH"
        case .peto: "Peto"
        }
    }
}

/// A pooled effect, its heterogeneity, and what each study weighs.
public struct PooledResult: Sendable, Hashable {
    public let model: PoolingModel
    public let test: TestKind
    /// The confidence level, 0…1.
    public let level: Double
    /// The number of studies.
    public let studyCount: Int
    /// The pooled effect with the chosen test.
    public let effect: PooledEstimate
    /// The standard error of the Wald test, whatever test was chosen.
    public let waldStandardError: Double
    public let heterogeneity: Heterogeneity
    /// Where the true effect of a new study is expected; nil for equal effects and where k is too small.
    public let prediction: PredictionInterval?
    /// The weight of each study in percent, summing to 100.
    public let weightsPercent: [Double]

    /// The Wald interval, for comparison with the chosen one.
    public var waldInterval: Interval {
        let critical = Reference(degreesOfFreedom: nil).critical(level: level)
        return Interval(
            low: effect.estimate - critical * waldStandardError, high: effect.estimate + critical * waldStandardError)
    }
}
