public import WarrantModel

/// Checks that a summary is fair to every explanation and to the evidence on each side.
///
/// It compares the summary with the evaluation it is made from and shares no code with the builder, so that
/// a builder that leaves something out is found.
public struct BalanceCheck: Sendable {
    public init() {}

    /// The names of the rules.
    public static var ruleNames: [String] { AllBalanceRules.all.map { type(of: $0).name } }

    /// Returns what is wrong; empty when the summary is balanced.
    public func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        AllBalanceRules.all.flatMap { $0.findings(in: summary, evaluation) }
    }
}
