public import WarrantModel

/// What the five domains of RoB 2 say about a result as a whole (grading methods 3.1).
///
/// All domains low: low. Any domain high: high. Otherwise some concerns. That several domains with some concerns
/// can together make a result high is left to a person: published tables apply that clause inconsistently, so it
/// is asked for and never computed.
/// - Source: Sterne 2019, doi:10.1136/bmj.l4898 (partly read).
public struct RoB2Overall: Sendable, Hashable {
    /// The number of domains.
    public static let domainCount = 5
    /// Domains with some concerns from which a person must decide (our design).
    public static let severalConcerns = 2

    /// The judgment that the domains alone give.
    public let judgment: RiskOfBiasJudgment
    /// Whether several concerns may together amount to a high risk, which a person must decide.
    public let needsJudgment: Bool

    /// Combines the judgments of the domains; nil unless there are five.
    public init?(_ domains: [RiskOfBiasJudgment]) {
        guard domains.count == Self.domainCount else { return nil }
        judgment = domains.contains(.high) ? .high : domains.allSatisfy { $0 == .low } ? .low : .some
        needsJudgment = judgment == .some && domains.count { $0 == .some } >= Self.severalConcerns
    }

    /// Whether a published overall judgment can come from these domains; a person may have raised several concerns
    /// to a high risk.
    public func allows(_ published: RiskOfBiasJudgment) -> Bool {
        published == judgment || (published == .high && needsJudgment)
    }
}

extension RiskOfBiasReported {
    /// The tool whose domains can be combined.
    public static let roB2 = "RoB 2"

    /// What the domains give, where they are those of RoB 2.
    public var fromDomains: RoB2Overall? {
        tool == Self.roB2 ? RoB2Overall(domains) : nil
    }

    /// The overall judgment: the published one, which a person made, else what the domains give.
    var overall: RiskOfBiasJudgment? {
        judgment ?? fromDomains?.judgment
    }
}
