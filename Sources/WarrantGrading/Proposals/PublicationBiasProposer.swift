import WarrantModel

/// Proposes "undetected" where there are too few studies to test for small-study effects
/// (grading methods 1.8): fewer than ten.
struct PublicationBiasProposer: DomainProposer {
    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        guard let studies = evidence.effect?.studies, studies < 10 else { return nil }
        return DomainProposal(
            domain: .publicationBias, rating: .undetected,
            arithmetic: "\(studies) \(studies == 1 ? "study" : "studies"), fewer than 10, so no test can tell",
            source: "Sterne 2011, doi:10.1136/bmj.d4002 (the number 10 is recalled)", mark: .partlyRead)
    }
}
