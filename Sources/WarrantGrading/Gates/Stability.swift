import WarrantModel

/// Finds the single changes that would flip a verdict: one level in one domain, the minimal important
/// difference halved or doubled, one study left out (grading methods 5.6).
struct Stability {
    let assessor: ClaimAssessor
    let claim: Claim
    let baseline: ClaimAssessment

    var findings: [StabilityFinding] {
        (certaintyChanges + thresholdChanges + studyChanges).compactMap { description, change in
            let verdict = assessor.assess(claim, change: change).verdict
            return verdict == baseline.verdict ? nil : StabilityFinding(change: description, verdict: verdict)
        }
    }

    private var decisiveBody: BodyAssessment? {
        guard let outcome = baseline.outcomes.first(where: { $0.outcome == baseline.decisiveOutcome }) else { return nil }
        return outcome.decisiveBody.map { outcome.bodies[$0] }
    }

    private var certaintyChanges: [(String, Perturbation)] {
        guard let certainty = decisiveBody?.certainty else { return [] }
        let lowered = certainty.moves.filter { $0.levels > 0 }.map(\.domain.name)
        let raisable = certainty.moves.filter { $0.levels < ($0.domain.ratings.last?.levelsDown ?? 0) }.map(\.domain.name)
        var changes: [(String, Perturbation)] = []
        if !lowered.isEmpty {
            changes.append(("one level less taken off for \(any(of: lowered))", Perturbation(certaintyShift: 1)))
        }
        if !raisable.isEmpty {
            changes.append(("one level more taken off for \(any(of: raisable))", Perturbation(certaintyShift: -1)))
        }
        return changes
    }

    private func any(of words: [String]) -> String {
        words.count == 1 ? words[0] : "any of " + words.joined(separator: ", ")
    }

    private var thresholdChanges: [(String, Perturbation)] {
        guard claim.outcomes.first(where: { $0.id == baseline.decisiveOutcome })?.mid != nil else { return [] }
        return [
            ("the minimal important difference halved", Perturbation(midFactor: 0.5)),
            ("the minimal important difference doubled", Perturbation(midFactor: 2)),
        ]
    }

    private var studyChanges: [(String, Perturbation)] {
        let studies = Set(claim.outcomes.flatMap { outcome in
            outcome.body.evidence.filter { $0.directness != .remote }.map(\.study)
        })
        return studies.sorted().map { ("without \($0)", Perturbation(without: $0)) }
    }
}
