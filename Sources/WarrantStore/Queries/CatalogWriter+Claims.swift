internal import WarrantModel

extension CatalogWriter {
    /// Replaces a claim and all its evidence; its assessment goes with the old one.
    func write(_ claim: Claim) throws {
        if replaces { try remove(claim: claim.id) }
        try writer.insert(into: .claim, ClaimRecord.values(claim))
        let id = claim.id.rawValue
        for (position, assertion) in claim.assertedIn.enumerated() {
            try writer.insert(into: .assertion, AssertionRecord.values(assertion, of: claim, at: position))
        }
        try writer.insert(into: .phrasing, owner: id, list: claim.phrasings)
        try writer.insert(into: .claimConcept, owner: id, list: claim.concepts.map(\.rawValue))
        try writer.insert(into: .claimFlag, owner: id, list: claim.flags.map(\.rawValue))
        for (position, outcome) in claim.outcomes.enumerated() {
            try writer.insert(into: .outcome, OutcomeRecord.values(outcome, of: claim, at: position))
            let main = IndependentBody(
                body: outcome.body, certainty: outcome.certainty, effectClass: outcome.effectClass,
                effectClassReason: outcome.effectClassReason)
            for (number, body) in ([main] + outcome.independentBodies).enumerated() {
                try write(body, as: BodyKey(claim: id, outcome: outcome.id.rawValue, body: number))
            }
        }
    }

    func remove(claim id: Claim.ID) throws {
        try writer.run("DELETE FROM claim WHERE id = ?", [id.rawValue])
    }

    private func write(_ body: IndependentBody, as key: BodyKey) throws {
        try writer.insert(into: .body, BodyRecord.values(body, key: key))
        for (position, weighed) in body.body.evidence.enumerated() {
            try writer.insert(into: .weighedResult, WeighedResultRecord.values(weighed, of: key, at: position))
        }
        for (position, result) in (body.body.pool?.results ?? []).enumerated() {
            try writer.insert(
                into: .poolResult, [key.claim, key.outcome, key.body, position] + ResultReferenceRecord.values(result))
        }
        guard let certainty = body.certainty else { return }
        for domain in CertaintyDomain.allCases {
            let judgment = certainty[domain]
            try writer.insert(
                into: .domainJudgment,
                [key.claim, key.outcome, key.body, domain.rawValue, judgment.rating.rawValue, judgment.reason])
        }
    }

    /// Replaces a study and its results.
    func write(_ study: Study) throws {
        if replaces { try remove(study: study.reference) }
        let id = study.reference.rawValue
        try writer.insert(into: .study, [id, study.design.rawValue])
        for (list, included) in study.includes.enumerated() {
            try writer.insert(into: .includedList, [id, list, included.note])
            for (position, label) in included.studies.enumerated() {
                try writer.insert(into: .includedStudy, [id, list, position, label.rawValue])
            }
        }
        for (position, result) in study.results.enumerated() {
            try writer.insert(into: .studyResult, StudyResultRecord.values(result, of: study, at: position))
            let key = ResultKey(study: id, result: result.id.rawValue)
            for (position, row) in result.rows.enumerated() {
                try writer.insert(into: .studyRow, StudyRowRecord.values(row, of: key, at: position))
            }
            for judgment in RiskOfBiasRecord.all(of: result) {
                try writer.insert(into: .riskOfBiasJudgment, judgment.values(of: key))
            }
            for (position, reason) in (result.certaintyReported?.reasons ?? []).enumerated() {
                try writer.insert(into: .certaintyReason, [key.study, key.result, position, reason])
            }
            for (position, claim) in (result.dossier?.claims ?? []).enumerated() {
                try writer.insert(into: .dossierClaim, [key.study, key.result, position, claim.rawValue])
            }
        }
    }

    func remove(study key: CitationKey) throws {
        try writer.run("DELETE FROM study WHERE reference = ?", [key.rawValue])
    }
}
