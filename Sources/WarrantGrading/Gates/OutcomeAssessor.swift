import WarrantModel
import WarrantText

/// Takes one outcome of a claim through gates G1 to G4.
struct OutcomeAssessor {
    let claim: Claim
    let catalog: Catalog
    let change: Perturbation

    func assess(_ outcome: Outcome, trace: inout Trace) -> OutcomeAssessment {
        trace.subject = outcome.id.rawValue
        defer { trace.subject = nil }
        let bodies = bodies(of: outcome, trace: &trace)
        guard let decisive = decisiveBody(among: bodies) else {
            return withoutBody(outcome, trace: &trace)
        }
        let body = bodies[decisive]
        if bodies.count > 1 {
            trace.add(
                .choice, bodies.map { ($0.isIndependent ? "independent body" : "main body", $0.describe) },
                body.isIndependent ? "an independent body decides" : "the main body decides")
        }
        var verdict = body.verdict
        var tags = body.tags
        if let conflict = Conflict.found(in: bodies, of: outcome) {
            trace.add(.conflict, conflict.inputs, "contested")
            verdict = .contested
        } else if bodies.count > 1 {
            trace.add(.conflict, [], "no conflict between comparable bodies of certainty low or better")
        }
        ScopeGate(claim: claim).apply(to: &verdict, &tags, trace: &trace)
        let statement = InformativeStatement(claim: claim, outcome: outcome, body: body).text
        trace.add(.statement, [], statement)
        return OutcomeAssessment(
            outcome: outcome.id, name: outcome.name, importance: outcome.importance, bodies: bodies,
            decisiveBody: decisive, verdict: verdict, certainty: body.certainty?.certainty,
            effectClass: body.effectClass, tags: tags, statement: statement,
            reason: VerdictReason.of(verdict, body: body, tags: tags))
    }

    private func bodies(of outcome: Outcome, trace: inout Trace) -> [BodyAssessment] {
        let assessor = BodyAssessor(claim: claim, outcome: outcome, catalog: catalog, change: change)
        var bodies: [BodyAssessment] = []
        if let rating = outcome.certainty, isBody(outcome.body) {
            trace.add(.evidence, counts(outcome.body), "a body of evidence")
            bodies.append(assessor.assess(
                outcome.body, rating: rating, curatedClass: outcome.effectClass,
                curatedReason: outcome.effectClassReason, isIndependent: false, trace: &trace))
        }
        for independent in outcome.independentBodies {
            guard let rating = independent.certainty, isBody(independent.body) else { continue }
            trace.add(.evidence, counts(independent.body), "an independent body of evidence")
            bodies.append(assessor.assess(
                independent.body, rating: rating, curatedClass: independent.effectClass,
                curatedReason: independent.effectClassReason, isIndependent: true, trace: &trace))
        }
        return bodies
    }

    /// Whether any result that may form a body is left.
    private func isBody(_ body: EvidenceBody) -> Bool {
        body.evidence.contains { $0.directness != .remote && $0.study != change.without }
    }

    private func counts(_ body: EvidenceBody) -> [(String, String)] {
        Directness.allCases.map { directness in
            (directness.rawValue, "\(body.evidence.count { $0.directness == directness })")
        }
    }

    /// The body of highest certainty; on a tie a direct one, then the main one.
    private func decisiveBody(among bodies: [BodyAssessment]) -> Int? {
        bodies.indices.max { left, right in
            func rank(_ index: Int) -> (Int, Int, Int) {
                let body = bodies[index]
                return (body.certainty?.certainty.level ?? 0, body.directness == .direct ? 1 : 0, -index)
            }
            return rank(left) < rank(right)
        }
    }

    private func withoutBody(_ outcome: Outcome, trace: inout Trace) -> OutcomeAssessment {
        let isSearched = catalog.hasSearch(for: claim)
        let remote = outcome.body.evidence.count
        // A claim may have other outcomes that were studied, so the reason names the one that was not.
        let name = claim.outcomes.count > 1 ? " on " + SentenceStart.lowered(outcome.name) : ""
        let shown = "\(remote) remote \(remote == 1 ? "result" : "results")\(name.isEmpty ? "" : " on it") \(remote == 1 ? "is" : "are") shown but never counted."
        trace.add(
            .evidence,
            counts(outcome.body) + [("documented search", isSearched ? "yes" : "no")],
            isSearched ? "unsupported: no body of evidence" : "not assessed: no search is on record")
        let statement = InformativeStatement(claim: claim, outcome: outcome, body: nil).text
        return OutcomeAssessment(
            outcome: outcome.id, name: outcome.name, importance: outcome.importance, bodies: [], decisiveBody: nil,
            verdict: isSearched ? .unsupported : .notAssessed, certainty: nil, effectClass: nil,
            tags: isSearched ? [.noHumanEvidence] : [], statement: statement,
            reason: isSearched
                ? "No usable human evidence after a documented search\(name)" + (remote == 0 ? "." : "; " + shown)
                : "No search is on record.")
    }
}

extension BodyAssessment {
    fileprivate var describe: String {
        "\(effectClass?.rawValue ?? "no class"), \(certainty?.certainty.rawValue ?? "not rated"), \(directness.rawValue)"
    }
}

extension Catalog {
    /// Whether a search for evidence about a claim is on record, in the claim or among the searches.
    func hasSearch(for claim: Claim) -> Bool {
        claim.search.documented || searches.contains { $0.claim == claim.id }
    }
}
