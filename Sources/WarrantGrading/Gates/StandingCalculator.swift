public import WarrantModel

extension ClaimStanding {
    /// Whether the claim is about a treatment that helps, as far as the evidence goes.
    fileprivate var isWorkingTreatment: Bool {
        [.treatment, .prevention].contains(kind) && direction == .benefit
            && [.supported, .partlySupported].contains(verdict)
    }
}

/// Works out how an explanation stands: its chain is no stronger than its weakest necessary link, and a
/// working treatment does not vouch for it.
public struct StandingCalculator: Sendable {
    private let claims: [Explanation.ID: [ClaimStanding]]
    private let verdicts: [Claim.ID: Verdict]

    /// Takes the claims of the explanations that will be asked about, in any order.
    public init(claims: [ClaimStanding]) {
        self.claims = Dictionary(grouping: claims.sorted { $0.id < $1.id }, by: \.explanation)
        self.verdicts = Dictionary(claims.map { ($0.id, $0.verdict) }) { first, _ in first }
    }

    /// Returns the standing of an explanation. Complexity: linear in its claims.
    public func standing(of explanation: Explanation) -> ExplanationStanding {
        let claims = claims[explanation.id] ?? []
        let unlisted = claims.filter { $0.role == .necessary && !explanation.chain.contains($0.id) }
        let links = explanation.chain + unlisted.map(\.id)
        let weakest = links.enumerated().max { left, right in
            (rank(left.element), -left.offset) < (rank(right.element), -right.offset)
        }?.element
        let verdict = weakest.flatMap { verdicts[$0] } ?? .notAssessed
        let treatments = claims.filter(\.isWorkingTreatment).map(\.id)
        return ExplanationStanding(
            explanation: explanation.id, verdict: verdict, weakestLink: weakest, links: links,
            workingTreatments: treatments, reason: reason(verdict, weakest: weakest, treatments: treatments))
    }

    private func rank(_ id: Claim.ID) -> Int {
        verdicts[id]?.rank ?? .max
    }

    private func reason(_ verdict: Verdict, weakest: Claim.ID?, treatments: [Claim.ID]) -> String {
        guard let weakest else {
            return "It names no necessary claim, so it stands or falls claim by claim."
        }
        let chain = "Its weakest necessary claim, \(weakest), is \(verdict.name)."
        guard !treatments.isEmpty, verdict != .supported else { return chain }
        let names = treatments.map(\.rawValue).joined(separator: ", ")
        return chain + " That \(names) is at least partly supported does not vouch for it."
    }
}
