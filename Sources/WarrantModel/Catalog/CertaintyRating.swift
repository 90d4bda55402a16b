/// The curated ratings from which the certainty of a body follows.
public struct CertaintyRating: Sendable, Hashable, Codable {
    /// Where it starts, by design.
    public var start: StartLevel
    /// The convention for the start.
    public var startRule: StartRule
    /// Limitations of the studies.
    public var riskOfBias: DomainJudgment
    /// Disagreement between results.
    public var inconsistency: DomainJudgment
    /// Distance from the question.
    public var indirectness: DomainJudgment
    /// Width of the interval against what matters.
    public var imprecision: DomainJudgment
    /// Results that were never published.
    public var publicationBias: DomainJudgment
    /// A reason to rate up.
    public var upgrade: Upgrade?

    public init(
        start: StartLevel, startRule: StartRule, riskOfBias: DomainJudgment, inconsistency: DomainJudgment,
        indirectness: DomainJudgment, imprecision: DomainJudgment, publicationBias: DomainJudgment,
        upgrade: Upgrade? = nil
    ) {
        self.start = start
        self.startRule = startRule
        self.riskOfBias = riskOfBias
        self.inconsistency = inconsistency
        self.indirectness = indirectness
        self.imprecision = imprecision
        self.publicationBias = publicationBias
        self.upgrade = upgrade
    }
}

extension CertaintyRating {
    /// The rating in a domain.
    public subscript(domain: CertaintyDomain) -> DomainJudgment {
        switch domain {
        case .riskOfBias: riskOfBias
        case .inconsistency: inconsistency
        case .indirectness: indirectness
        case .imprecision: imprecision
        case .publicationBias: publicationBias
        }
    }
}
