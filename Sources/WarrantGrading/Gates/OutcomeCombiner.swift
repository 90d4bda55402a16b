import WarrantModel

/// Gate G5: from the verdicts on outcomes to the verdict on the claim.
struct OutcomeCombiner {
    let claim: Claim

    /// What was decided.
    struct Result {
        let verdict: Verdict
        /// The outcome that decided; nil when the claim has none.
        let decisive: OutcomeAssessment?
        let tags: [VerdictTag]
    }

    func combine(_ outcomes: [OutcomeAssessment], trace: inout Trace) -> Result {
        let verdicts = outcomes.map { ("\($0.outcome) (\($0.importance.rawValue))", $0.verdict.name) }
        if let main = outcomes.first(where: { $0.outcome == claim.mainOutcome }) {
            let others = outcomes.filter { $0.verdict != main.verdict }
            trace.add(.outcomes, verdicts + [("main outcome", main.outcome.rawValue)], "\(main.verdict.name), that of the main outcome")
            let parts = others.map { "\($0.outcome) \($0.verdict.name)" }.joined(separator: ", ")
            return Result(
                verdict: main.verdict, decisive: main, tags: main.tags + (parts.isEmpty ? [] : [.mixedParts(parts)]))
        }
        let critical = outcomes.filter { $0.importance == .critical }
        let named = critical.isEmpty ? outcomes : critical
        guard let worst = worst(of: named) else {
            trace.add(.outcomes, [], "not assessed: the claim has no outcome")
            return Result(verdict: .notAssessed, decisive: nil, tags: [])
        }
        trace.add(.outcomes, verdicts, "\(worst.verdict.name), the worst among the \(critical.isEmpty ? "" : "critical ")outcomes")
        return Result(verdict: worst.verdict, decisive: worst, tags: worst.tags)
    }

    /// The outcome of the worst verdict, the first of them on a tie; no verdict at all is worst.
    private func worst(of outcomes: [OutcomeAssessment]) -> OutcomeAssessment? {
        outcomes.enumerated().max { left, right in
            func rank(_ entry: (offset: Int, element: OutcomeAssessment)) -> (Int, Int) {
                (entry.element.verdict.rank ?? .max, -entry.offset)
            }
            return rank(left) < rank(right)
        }?.element
    }
}
