/// A pooled effect with its test and confidence interval.
public struct PooledEstimate: Sendable, Hashable {
    /// The pooled effect, on the analysis scale.
    public let estimate: Double
    /// Its standard error.
    public let standardError: Double
    /// The test statistic: z, or t when `degreesOfFreedom` is present.
    public let statistic: Double
    /// The degrees of freedom of a t statistic; nil for z.
    public let degreesOfFreedom: Double?
    /// The two-sided p value of "no effect" (0 on the analysis scale).
    public let pValue: Double
    /// The confidence interval.
    public let interval: Interval

    init(estimate: Double, standardError: Double, degreesOfFreedom: Double?, level: Double) {
        let reference = Reference(degreesOfFreedom: degreesOfFreedom)
        self.init(
            estimate: estimate, standardError: standardError, reference: reference,
            critical: reference.critical(level: level))
    }

    init(estimate: Double, standardError: Double, reference: Reference, critical: Double) {
        self.estimate = estimate
        self.standardError = standardError
        self.statistic = estimate / standardError
        self.degreesOfFreedom = reference.degreesOfFreedom
        self.pValue = reference.twoSided(statistic)
        self.interval = Interval(low: estimate - critical * standardError, high: estimate + critical * standardError)
    }
}

/// The distribution a statistic is compared with: standard normal or t.
struct Reference {
    let degreesOfFreedom: Double?

    /// The t quantiles of 95 % intervals for 1 to 64 degrees of freedom, which pooling asks for again and again.
    private static let usualCriticals = (1...64).map {
        StudentT(degreesOfFreedom: Double($0)).quantile(upperTail: (1 - 0.95) / 2)
    }

    func twoSided(_ statistic: Double) -> Double {
        if let degreesOfFreedom {
            return 2 * StudentT(degreesOfFreedom: degreesOfFreedom).upperTail(abs(statistic))
        }
        return 2 * NormalDistribution().upperTail(abs(statistic))
    }

    func critical(level: Double) -> Double {
        let tail = (1 - level) / 2
        if let degreesOfFreedom {
            if level == 0.95, degreesOfFreedom <= Double(Self.usualCriticals.count) {
                return Self.usualCriticals[Int(degreesOfFreedom) - 1]
            }
            return StudentT(degreesOfFreedom: degreesOfFreedom).quantile(upperTail: tail)
        }
        return level == 0.95 ? 1.959_963_984_540_054 : NormalDistribution().quantile(upperTail: tail)
    }
}
