internal import GRDB
internal import WarrantModel

/// Reads computed results back from their tables.
struct AssessmentLoader {
    let loader: RowLoader

    init(_ database: Database) {
        loader = RowLoader(database: database)
    }

    /// Returns the assessments of the claims in scope, by claim.
    func assessments(_ scope: Scope) throws -> [ClaimAssessment] {
        var tags = try tags(scope)
        var outcomes = try outcomes(scope, tags: &tags)
        let words = try loader.texts(of: .excludedWord, scope)
        var schemes = try loader.groups(of: .schemeGrade, scope, by: "claim") { reader in
            let claim = try reader.text()
            _ = try reader.integer()
            return (
                claim,
                SchemeGrade(
                    scheme: try reader.text(), outcome: try reader.optionalValue(), grade: try reader.text(),
                    reason: try reader.text())
            )
        }
        var stability = try loader.groups(of: .stability, scope, by: "claim") { reader in
            let claim = try reader.text()
            _ = try reader.integer()
            return (claim, StabilityFinding(change: try reader.text(), verdict: try reader.value()))
        }
        var traces = try traces(scope)
        return try loader.rows(of: .claimAssessment, scope, by: "claim") { reader in
            var assessment = try ClaimAssessmentRecord.read(&reader)
            let claim = assessment.claim.rawValue
            assessment.tags = tags[TagKey(claim: claim, outcome: nil, body: nil)] ?? []
            assessment.ceiling.excludedWords = words[claim] ?? []
            assessment.outcomes = outcomes.removeValue(forKey: claim) ?? []
            assessment.otherSchemes = schemes.removeValue(forKey: claim) ?? []
            assessment.stability = stability.removeValue(forKey: claim) ?? []
            assessment.trace = traces.removeValue(forKey: claim) ?? []
            return assessment
        }
    }

    /// Returns every standing, in the order of topics and explanations.
    func standings() throws -> [ExplanationStanding] {
        var links = try loader.groups(of: .standingLink, .all, by: "explanation") { reader in
            let explanation = try reader.text()
            let kind = try reader.text()
            _ = try reader.integer()
            return (explanation + "\n" + kind, try reader.value() as Identifier<Claim>)
        }
        let found = try loader.groups(of: .standing, .all, by: "explanation") { reader in
            let explanation = try reader.text()
            return (
                explanation,
                ExplanationStanding(
                    explanation: Identifier(explanation), verdict: try reader.value(),
                    weakestLink: try reader.optionalValue(),
                    links: links.removeValue(forKey: explanation + "\nnecessary") ?? [],
                    workingTreatments: links.removeValue(forKey: explanation + "\nworkingTreatment") ?? [],
                    reason: try reader.text())
            )
        }
        let order = try loader.rows(of: .explanation, read: ExplanationRecord.read).map(\.1.id.rawValue)
        return order.compactMap { found[$0]?.first }
    }

    private func tags(_ scope: Scope) throws -> [TagKey: [VerdictTag]] {
        try loader.groups(of: .tag, scope, by: "claim") { reader in
            let key = TagKey(
                claim: try reader.text(), outcome: try reader.optionalText(), body: try reader.optionalInteger())
            _ = try reader.integer()
            return (key, VerdictTag(try reader.text(), detail: try reader.optionalText()))
        }
    }

    private func outcomes(
        _ scope: Scope, tags: inout [TagKey: [VerdictTag]]
    ) throws -> [String: [OutcomeAssessment]] {
        var moves = try loader.groups(of: .domainMove, scope, by: "claim", read: DomainMoveRecord.read)
        var bodies = try loader.groups(of: .bodyAssessment, scope, by: "claim", read: BodyAssessmentRecord.read)
        for (key, group) in bodies {
            bodies[key] = group.enumerated().map { position, body in
                var body = body
                body.certainty?.moves =
                    moves.removeValue(forKey: BodyKey(claim: key.claim, outcome: key.outcome, body: position)) ?? []
                body.tags = tags[TagKey(claim: key.claim, outcome: key.outcome, body: position)] ?? []
                return body
            }
        }
        return try loader.groups(of: .outcomeAssessment, scope, by: "claim") { reader in
            var (claim, outcome) = try OutcomeAssessmentRecord.read(&reader)
            let id = outcome.outcome.rawValue
            outcome.bodies = bodies[OutcomeKey(claim: claim, outcome: id)] ?? []
            outcome.tags = tags[TagKey(claim: claim, outcome: id, body: nil)] ?? []
            return (claim, outcome)
        }
    }

    private func traces(_ scope: Scope) throws -> [String: [TraceEntry]] {
        var inputs = try loader.groups(of: .traceInput, scope, by: "claim") { reader in
            let key = StepKey(claim: try reader.text(), step: try reader.integer())
            return (key, TraceInput(name: try reader.text(), value: try reader.text()))
        }
        let entries = try loader.groups(of: .trace, scope, by: "claim", read: TraceRecord.read)
        return Dictionary(
            uniqueKeysWithValues: entries.map { claim, group in
                (
                    claim,
                    group.enumerated().map { step, entry in
                        var entry = entry
                        entry.inputs = inputs.removeValue(forKey: StepKey(claim: claim, step: step)) ?? []
                        return entry
                    }
                )
            })
    }
}
