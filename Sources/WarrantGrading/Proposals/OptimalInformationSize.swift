import Foundation

/// The number of people that a single trial would need, for α 0.05 two-sided and power 0.80, two equal arms.
///
/// - Source: KCE process book 5.5.4 (grading methods 1.7; the table there is reproduced in the tests).
public enum OptimalInformationSize {
    private static let quantiles = 1.959963984540054 + 0.8416212335729143

    /// For a binary outcome: `2(z₁+z₂)²[p₀(1−p₀)+p₁(1−p₁)]/(p₀−p₁)²` with `p₁ = p₀(1−RRR)`, in both arms together.
    ///
    /// - Parameters:
    ///   - controlRisk: The risk without treatment, a proportion between 0 and 1.
    ///   - relativeRiskReduction: A modest realistic reduction, a proportion; default 0.25.
    public static func binary(controlRisk: Double, relativeRiskReduction: Double = 0.25) -> Double {
        let treated = controlRisk * (1 - relativeRiskReduction)
        let spread = controlRisk * (1 - controlRisk) + treated * (1 - treated)
        return 2 * quantiles * quantiles * spread / ((controlRisk - treated) * (controlRisk - treated))
    }

    /// For a continuous outcome: `4(z₁+z₂)²/d²`, in both arms together.
    ///
    /// - Parameter difference: The smallest difference worth detecting, in standard deviations.
    public static func continuous(difference: Double) -> Double {
        4 * quantiles * quantiles / (difference * difference)
    }
}
