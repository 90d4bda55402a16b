import WarrantModel
import WarrantStatistics

/// What a proposer may look at.
struct ProposalEvidence {
    let body: EvidenceBody
    /// The effect adopted.
    let effect: Effect?
    let claim: Claim
    let outcome: Outcome
    let catalog: Catalog
    /// The single estimates behind the effect, on the pooling scale, where they are on file.
    let studyEffects: Effects?
    /// The published judgments of these studies, in the same order; that of the lead where it is a single study.
    var riskOfBias: [RiskOfBiasJudgment?] = []
}

/// Works out a rating for one domain where the data allow it, with its arithmetic.
///
/// The curated rating stands; a proposal is shown beside it.
protocol DomainProposer: Sendable {
    var domain: CertaintyDomain { get }

    func propose(from evidence: ProposalEvidence) -> DomainProposal?

    /// What is missing for a proposal, where that must be said; nil to say nothing.
    func gap(in evidence: ProposalEvidence) -> String?
}

extension DomainProposer {
    func gap(in evidence: ProposalEvidence) -> String? { nil }
}

/// The proposers, in the order of the domains.
enum AllDomainProposers {
    static let all: [any DomainProposer] = [
        RiskOfBiasProposer(),
        InconsistencyProposer(),
        ImprecisionProposer(),
        PublicationBiasProposer(),
    ]
}
