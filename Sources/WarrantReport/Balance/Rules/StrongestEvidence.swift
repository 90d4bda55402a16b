import WarrantModel

/// The strongest evidence on each side of every claim is shown, with the claim and in the part for its side.
struct StrongestEvidence: BalanceRule {
    static let name = "strongest-evidence"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.sections.flatMap { section in
            evaluation.catalog.claims(of: section.explanation).flatMap { claim in
                [
                    finding(.supports, "for", section.evidenceFor, claim, section, evaluation.catalog),
                    finding(.opposes, "against", section.evidenceAgainst, claim, section, evaluation.catalog),
                ].compactMap { $0 }
            }
        }
    }

    private func finding(
        _ bearing: Bearing, _ side: String, _ part: [SummaryEvidence], _ claim: Claim, _ section: SummarySection,
        _ catalog: Catalog
    ) -> BalanceFinding? {
        guard let strongest = claim.strongestEvidence(bearing, in: catalog) else { return nil }
        let isInPart = part.contains { $0.claim == claim.id && $0.weighed.reference == strongest }
        let shown = section.claims.first { $0.id == claim.id }
        let isInClaim = shown?.evidence.contains { $0.weighed.reference == strongest } ?? true
        guard !isInPart || !isInClaim else { return nil }
        return BalanceFinding(
            rule: Self.name, explanation: section.explanation, claim: claim.id,
            message: "the strongest evidence \(side) \(claim.id), \(strongest.study)/\(strongest.result), is left out")
    }
}

extension Claim {
    /// Every result weighed for the claim, in the order of its file.
    var weighed: [WeighedResult] {
        outcomes.flatMap { outcome in
            outcome.body.evidence + outcome.independentBodies.flatMap(\.body.evidence)
        }
    }

    /// The results that count for a verdict: neither remote nor opinion.
    func countedEvidence(in catalog: Catalog) -> [WeighedResult] {
        weighed.filter { $0.directness != .remote && catalog.study($0.study)?.design.isData ?? false }
    }

    /// The strongest counted result of a bearing, or nil.
    fileprivate func strongestEvidence(_ bearing: Bearing, in catalog: Catalog) -> ResultReference? {
        var best: (strength: EvidenceStrength, reference: ResultReference)?
        for weighed in countedEvidence(in: catalog) where weighed.bearing == bearing {
            guard let (study, result) = catalog.result(weighed.reference) else { continue }
            let strength = EvidenceStrength(
                weighed, design: study.design, participants: result.effect?.participants)
            if let best, best.strength >= strength { continue }
            best = (strength, weighed.reference)
        }
        return best?.reference
    }
}
