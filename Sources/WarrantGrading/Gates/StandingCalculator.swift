import WarrantModel

/// Works out how an explanation stands: its chain is no stronger than its weakest necessary link, and a
/// working treatment does not vouch for it.
struct StandingCalculator {
    let catalog: Catalog
    let assessments: [Claim.ID: ClaimAssessment]

    func standing(of explanation: Explanation) -> ExplanationStanding {
        let claims = catalog.claims(of: explanation.id)
        let necessary = claims.filter { $0.role == .necessary && !explanation.chain.contains($0.id) }.map(\.id)
        let links = explanation.chain + necessary
        let weakest = links.enumerated().max { left, right in
            (rank(left.element), -left.offset) < (rank(right.element), -right.offset)
        }?.element
        let verdict = weakest.flatMap { assessments[$0]?.verdict } ?? .notAssessed
        let treatments = claims.filter { claim in
            guard [.treatment, .prevention].contains(claim.kind), claim.direction == .benefit else { return false }
            return [.supported, .partlySupported].contains(assessments[claim.id]?.verdict)
        }
        return ExplanationStanding(
            explanation: explanation.id, verdict: verdict, weakestLink: weakest, links: links,
            workingTreatments: treatments.map(\.id), reason: reason(verdict, weakest: weakest, treatments: treatments))
    }

    private func rank(_ id: Claim.ID) -> Int {
        assessments[id]?.verdict.rank ?? .max
    }

    private func reason(_ verdict: Verdict, weakest: Claim.ID?, treatments: [Claim]) -> String {
        guard let weakest else {
            return "It names no necessary claim, so it stands or falls claim by claim."
        }
        let chain = "Its weakest necessary claim, \(weakest), is \(verdict.name)."
        guard !treatments.isEmpty, verdict != .supported else { return chain }
        let names = treatments.map(\.id.rawValue).joined(separator: ", ")
        return chain + " That \(names) is at least partly supported does not vouch for it."
    }
}
