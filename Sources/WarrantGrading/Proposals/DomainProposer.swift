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
}

/// Works out a rating for one domain where the data allow it, with its arithmetic.
///
/// The curated rating stands; a proposal is shown beside it.
protocol DomainProposer: Sendable {
    func propose(from evidence: ProposalEvidence) -> DomainProposal?
}

/// The proposers, in the order of the domains.
enum AllDomainProposers {
    static let all: [any DomainProposer] = [
        InconsistencyProposer(),
        ImprecisionProposer(),
        PublicationBiasProposer(),
    ]
}
