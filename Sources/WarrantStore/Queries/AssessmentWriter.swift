internal import WarrantModel

/// Writes computed results into their tables.
struct AssessmentWriter {
    let writer: RowWriter
    /// Whether a result may be there already, and is then replaced; false for tables that are known to be empty.
    let replaces: Bool

    func write(_ assessment: ClaimAssessment) throws {
        let claim = assessment.claim.rawValue
        if replaces { try writer.run("DELETE FROM claimAssessment WHERE claim = ?", [claim]) }
        try writer.insert(into: .claimAssessment, ClaimAssessmentRecord.values(assessment))
        try writer.insert(into: .excludedWord, owner: claim, list: assessment.ceiling.excludedWords)
        try write(assessment.tags, of: TagKey(claim: claim, outcome: nil, body: nil))
        for (position, outcome) in assessment.outcomes.enumerated() {
            try write(outcome, of: claim, at: position)
        }
        for (position, grade) in assessment.otherSchemes.enumerated() {
            try writer.insert(
                into: .schemeGrade,
                [claim, position, grade.scheme, grade.outcome?.rawValue, grade.grade, grade.reason])
        }
        for (position, finding) in assessment.stability.enumerated() {
            try writer.insert(into: .stability, [claim, position, finding.change, finding.verdict.rawValue])
        }
        for (position, entry) in assessment.trace.enumerated() {
            try writer.insert(into: .trace, TraceRecord.values(entry, of: claim, at: position))
        }
    }

    func write(_ standing: ExplanationStanding) throws {
        let id = standing.explanation.rawValue
        try writer.run("DELETE FROM standing WHERE explanation = ?", [id])
        try writer.insert(
            into: .standing, [id, standing.verdict.rawValue, standing.weakestLink?.rawValue, standing.reason])
        for (position, claim) in standing.links.enumerated() {
            try writer.insert(into: .standingLink, [id, "necessary", position, claim.rawValue])
        }
        for (position, claim) in standing.workingTreatments.enumerated() {
            try writer.insert(into: .standingLink, [id, "workingTreatment", position, claim.rawValue])
        }
    }

    private func write(_ outcome: OutcomeAssessment, of claim: String, at position: Int) throws {
        let id = outcome.outcome.rawValue
        try writer.insert(
            into: .outcomeAssessment, OutcomeAssessmentRecord.values(outcome, of: claim, at: position))
        try write(outcome.tags, of: TagKey(claim: claim, outcome: id, body: nil))
        for (number, body) in outcome.bodies.enumerated() {
            let key = BodyKey(claim: claim, outcome: id, body: number)
            try writer.insert(into: .bodyAssessment, BodyAssessmentRecord.values(body, key: key))
            try write(body.tags, of: TagKey(claim: claim, outcome: id, body: number))
            for (position, move) in (body.certainty?.moves ?? []).enumerated() {
                try writer.insert(into: .domainMove, DomainMoveRecord.values(move, of: key, at: position))
            }
        }
    }

    private func write(_ tags: [VerdictTag], of key: TagKey) throws {
        for (position, tag) in tags.enumerated() {
            try writer.insert(into: .tag, [key.claim, key.outcome, key.body, position, tag.name, tag.detail])
        }
    }
}
