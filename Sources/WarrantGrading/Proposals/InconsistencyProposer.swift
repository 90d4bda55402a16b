import WarrantModel

/// Proposes a rating for inconsistency from I² where that alone settles it (grading methods 1.5).
///
/// An I² of 50 % or more does not rate down by itself: that takes the spread of the single estimates.
struct InconsistencyProposer: DomainProposer {
    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        let formsBody = evidence.body.evidence.filter { $0.directness != .remote && $0.bearing != .background }
        if evidence.effect?.studies == 1, formsBody.count == 1 {
            return DomainProposal(
                domain: .inconsistency, rating: .notSerious, arithmetic: "a single study, so not assessable",
                source: "our design", mark: .ownDesign)
        }
        guard let i2 = evidence.effect?.i2, i2 < 50 else { return nil }
        return DomainProposal(
            domain: .inconsistency, rating: .notSerious, arithmetic: "I² \(plain(i2)) %, below 50 %",
            source: "Rücker 2008, doi:10.1186/1471-2288-8-79 (bands); the cut is our design", mark: .ownDesign)
    }
}
