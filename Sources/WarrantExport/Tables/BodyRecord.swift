import WarrantModel

/// A body of evidence with the claim and outcome it belongs to; one row of the summary of findings and the profile.
public struct BodyRecord {
    let claim: Claim
    let outcome: Outcome
    let assessed: OutcomeAssessment?
    let body: BodyAssessment?
    let name: String
    let catalog: Catalog

    /// The bodies of every outcome: all of them, or only the one that decided.
    ///
    /// An outcome without a body has one record without a body: it is listed whether or not data exist.
    static func all(of evaluation: Evaluation, decisiveOnly: Bool) -> [BodyRecord] {
        var records: [BodyRecord] = []
        for claim in evaluation.catalog.claims {
            let assessment = evaluation.assessment(claim.id)
            for outcome in claim.outcomes {
                let assessed = assessment?.outcomes.first { $0.outcome == outcome.id }
                let bodies = assessed?.bodies ?? []
                var independent = 0
                let named = bodies.map { body in
                    if body.isIndependent { independent += 1 }
                    return BodyRecord(
                        claim: claim, outcome: outcome, assessed: assessed, body: body,
                        name: body.isIndependent ? "independent-\(independent)" : "main", catalog: evaluation.catalog)
                }
                if named.isEmpty {
                    records.append(
                        BodyRecord(
                            claim: claim, outcome: outcome, assessed: assessed, body: nil, name: "main",
                            catalog: evaluation.catalog))
                } else if decisiveOnly {
                    let index = assessed?.decisiveBody ?? 0
                    records.append(named[named.indices.contains(index) ? index : 0])
                } else {
                    records += named
                }
            }
        }
        return records
    }

    var effect: Effect? { body?.reported }

    var lead: StudyResult? { body?.lead.flatMap { catalog.result($0)?.result } }

    var absolute: AbsoluteEffect? {
        guard let effect, let baseline else { return nil }
        return AbsoluteEffect(effect, baseline: baseline.proportion)
    }

    var baseline: BaselineRisk? {
        body.flatMap { BaselineRisk.onFile(for: $0, of: outcome, in: catalog) }
    }

    /// Why there is no absolute effect, where there is none.
    var noAbsolute: MissingReason {
        guard let effect, effect.estimate != nil else { return .notReported }
        return effect.measure.comparesRisks ? .noBaselineRisk : .notARatioOfRisks
    }

    /// The results weighed in this body: the evidence of the main body or of one of the independent ones.
    var evidence: [WeighedResult] {
        guard name != "main" else { return outcome.body.evidence }
        let index = (Int(name.dropFirst("independent-".count)) ?? 1) - 1
        return outcome.independentBodies.indices.contains(index) ? outcome.independentBodies[index].body.evidence : []
    }
}
