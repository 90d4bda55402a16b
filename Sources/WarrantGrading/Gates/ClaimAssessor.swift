import WarrantModel

/// Takes one claim through all the gates.
struct ClaimAssessor {
    let catalog: Catalog
    let schemes: [any GradingScheme]

    /// Returns the assessment of a claim with its trace, other schemes and stability.
    func assess(_ claim: Claim) -> ClaimAssessment {
        var assessment = assess(claim, change: Perturbation())
        assessment.otherSchemes = schemes.flatMap { $0.grades(claim, in: catalog) }
        assessment.stability = Stability(assessor: self, claim: claim, baseline: assessment).findings
        return assessment
    }

    /// Returns the assessment under a single change, without other schemes and stability.
    func assess(_ claim: Claim, change: Perturbation) -> ClaimAssessment {
        var trace = Trace()
        guard claim.testable else {
            trace.add(.testable, [("testable", "no")], "not testable")
            return assessment(of: claim, .init(verdict: .notTestable, decisive: nil, tags: vague(claim)), [], trace)
        }
        trace.add(.testable, [("testable", "yes"), ("flags", claim.flags.map(\.rawValue).joined(separator: ", "))], "testable")
        let assessor = OutcomeAssessor(claim: claim, catalog: catalog, change: change)
        let outcomes = claim.outcomes.map { assessor.assess($0, trace: &trace) }
        guard catalog.hasSearch(for: claim) else {
            trace.add(.evidence, [("documented search", "no")], "not assessed: no search is on record")
            return assessment(of: claim, .init(verdict: .notAssessed, decisive: nil, tags: []), outcomes, trace)
        }
        var result = OutcomeCombiner(claim: claim).combine(outcomes, trace: &trace)
        if claim.flags.contains(.temporalityAgainst), result.verdict != .contradicted {
            trace.add(.scope, [("temporality", "against")], "unsupported: the supposed cause was seen to follow the outcome")
            result = .init(verdict: .unsupported, decisive: result.decisive, tags: result.tags + [.temporalityAgainst])
        }
        result = .init(verdict: result.verdict, decisive: result.decisive, tags: result.tags + vague(claim))
        return assessment(of: claim, result, outcomes, trace)
    }

    private func vague(_ claim: Claim) -> [VerdictTag] {
        claim.flags.contains(.vagueWording) ? [.vagueWording] : []
    }

    private func assessment(
        of claim: Claim, _ result: OutcomeCombiner.Result, _ outcomes: [OutcomeAssessment], _ trace: Trace
    ) -> ClaimAssessment {
        var trace = trace
        if let harms = claim.harms { trace.add(.harms, [], harms) }
        let ceiling = CeilingRule(claim: claim, verdict: result.verdict, outcome: result.decisive).ceiling
        trace.add(
            .ceiling, [("verdict", result.verdict.name), ("certainty", result.decisive?.certainty?.rawValue ?? "none")],
            "\(ceiling.strength?.rawValue ?? "no positive wording"), causal level \(ceiling.maximumCausalLevel) at most: \(ceiling.form)")
        return ClaimAssessment(
            claim: claim.id, verdict: result.verdict, certainty: result.decisive?.certainty,
            effectClass: result.decisive?.effectClass, decisiveOutcome: result.decisive?.outcome, tags: result.tags,
            reason: reason(claim, result), ceiling: ceiling, outcomes: outcomes, harms: claim.harms,
            otherSchemes: [], stability: [], trace: trace.entries)
    }

    private func reason(_ claim: Claim, _ result: OutcomeCombiner.Result) -> String {
        switch result.verdict {
        case .notTestable: "No observation could count against it as it is worded."
        case .notAssessed: "No search is on record, so no verdict is given."
        case .unsupported where claim.flags.contains(.temporalityAgainst):
            "The supposed cause was not there before the outcome in studies that looked ahead."
        default: result.decisive?.reason ?? ""
        }
    }
}
