import WarrantModel

/// Picks the few results that a short list shows.
struct EvidenceSelection {
    private let necessary: Set<Claim.ID>

    init(_ section: SummarySection) {
        necessary = Set(section.claims.filter { $0.role == .necessary }.map(\.id))
    }

    /// Returns the strongest results, at most one per claim and per study.
    ///
    /// Those on the claims that the explanation cannot do without come first; the strongest of all is always
    /// among them.
    ///
    /// - Parameters:
    ///   - evidence: The results of one side, strongest first.
    ///   - limit: How many are wanted, at least 1.
    func of(_ evidence: [SummaryEvidence], limit: Int) -> [SummaryEvidence] {
        guard let strongest = evidence.first else { return [] }
        var picked: [SummaryEvidence] = []
        let onLinks = evidence.filter { necessary.contains($0.claim) }
        for entry in onLinks + evidence where picked.count < limit {
            let isNew = !picked.contains { $0.claim == entry.claim || $0.weighed.study == entry.weighed.study }
            if isNew { picked.append(entry) }
        }
        if !picked.contains(where: { $0.weighed.reference == strongest.weighed.reference }) {
            picked.removeAll { $0.claim == strongest.claim }
            picked = Array(picked.prefix(limit - 1)) + [strongest]
        }
        return picked
    }
}
