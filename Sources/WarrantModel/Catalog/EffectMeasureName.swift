/// What an effect estimates, as study files write it.
public enum EffectMeasureName: String, Sendable, Hashable, Codable, CaseIterable {
    /// Mean difference.
    case md = "MD"
    /// Standardized mean difference.
    case smd = "SMD"
    /// Odds ratio.
    case or = "OR"
    /// Risk ratio.
    case rr = "RR"
    /// Hazard ratio.
    case hr = "HR"
    /// Risk difference.
    case rd = "RD"
    /// A proportion, in percent.
    case prevalence
    case percentChange = "percent-change"
    /// Correlation coefficient.
    case r
    /// Intraclass correlation coefficient.
    case icc = "ICC"
    /// Agreement beyond chance.
    case kappa
    case sensitivity
    case specificity
    /// Anything else; `scale` says what.
    case other
}

extension EffectMeasureName {
    /// Whether the measure is a ratio, so that 1 means no effect and the natural logarithm is symmetric.
    public var isRatio: Bool {
        switch self {
        case .or, .rr, .hr: true
        default: false
        }
    }

    /// Whether the measure is a proportion in percent, from 0 to 100.
    public var isProportion: Bool {
        switch self {
        case .prevalence, .sensitivity, .specificity: true
        default: false
        }
    }
}
