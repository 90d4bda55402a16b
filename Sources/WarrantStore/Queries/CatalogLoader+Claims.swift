internal import WarrantModel

extension CatalogLoader {
    /// Returns the claims in scope, by id, with their evidence.
    func claims(_ scope: Scope) throws -> [Claim] {
        let assertions = try loader.groups(of: .assertion, scope, by: "claim", read: AssertionRecord.read)
        let phrasings = try loader.texts(of: .phrasing, scope)
        let concepts: [String: [Identifier<Concept>]] = try loader.lists(of: .claimConcept, scope)
        let flags: [String: [ClaimFlag]] = try loader.lists(of: .claimFlag, scope)
        let outcomes = try outcomes(scope)
        return try loader.rows(of: .claim, scope, by: "id") { reader in
            var claim = try ClaimRecord.read(&reader)
            let id = claim.id.rawValue
            claim.assertedIn = assertions[id] ?? []
            claim.phrasings = phrasings[id] ?? []
            claim.concepts = concepts[id] ?? []
            claim.flags = flags[id] ?? []
            claim.outcomes = outcomes[id] ?? []
            return claim
        }
    }

    private func outcomes(_ scope: Scope) throws -> [String: [Outcome]] {
        var bodies = try bodies(scope)
        return try loader.groups(of: .outcome, scope, by: "claim") { reader in
            var (claim, outcome) = try OutcomeRecord.read(&reader)
            var found = bodies.removeValue(forKey: OutcomeKey(claim: claim, outcome: outcome.id.rawValue)) ?? []
            if !found.isEmpty {
                let main = found.removeFirst()
                outcome.body = main.body
                outcome.certainty = main.certainty
                outcome.effectClass = main.effectClass
                outcome.effectClassReason = main.effectClassReason
            }
            outcome.independentBodies = found
            return (claim, outcome)
        }
    }

    /// Returns the bodies of every outcome, the main one first.
    private func bodies(_ scope: Scope) throws -> [OutcomeKey: [IndependentBody]] {
        var evidence = try loader.groups(of: .weighedResult, scope, by: "claim", read: WeighedResultRecord.read)
        var pools = try loader.groups(of: .poolResult, scope, by: "claim") { reader in
            let key = BodyKey(claim: try reader.text(), outcome: try reader.text(), body: try reader.integer())
            _ = try reader.integer()
            return (key, ResultReference(study: try reader.value(), result: try reader.value()))
        }
        var judgments = try loader.groups(of: .domainJudgment, scope, by: "claim") { reader in
            let key = BodyKey(claim: try reader.text(), outcome: try reader.text(), body: try reader.integer())
            let domain: CertaintyDomain = try reader.value()
            return (key, (domain, DomainJudgment(rating: try reader.value(), reason: try reader.text())))
        }
        return try loader.groups(of: .body, scope, by: "claim") { reader in
            let record = try BodyRecord(&reader)
            let pool = record.poolMeasure.map {
                PoolPlan(measure: $0, results: pools.removeValue(forKey: record.key) ?? [])
            }
            let body = EvidenceBody(
                lead: record.lead, pool: pool, comparatorClass: record.comparatorClass, contrast: record.contrast,
                evidence: evidence.removeValue(forKey: record.key) ?? [])
            return (
                OutcomeKey(claim: record.key.claim, outcome: record.key.outcome),
                IndependentBody(
                    body: body,
                    certainty: try certainty(of: record, judgments: judgments.removeValue(forKey: record.key) ?? []),
                    effectClass: record.effectClass, effectClassReason: record.effectClassReason)
            )
        }
    }

    private func certainty(
        of record: BodyRecord, judgments: [(CertaintyDomain, DomainJudgment)]
    ) throws -> CertaintyRating? {
        guard let start = record.start, let rule = record.startRule else { return nil }
        let byDomain = Dictionary(judgments, uniquingKeysWith: { first, _ in first })
        func judgment(_ domain: CertaintyDomain) throws -> DomainJudgment {
            guard let judgment = byDomain[domain] else {
                throw UnreadableValue(column: domain.rawValue, value: "no rating of \(record.key.claim)")
            }
            return judgment
        }
        return CertaintyRating(
            start: start, startRule: rule, riskOfBias: try judgment(.riskOfBias),
            inconsistency: try judgment(.inconsistency), indirectness: try judgment(.indirectness),
            imprecision: try judgment(.imprecision), publicationBias: try judgment(.publicationBias),
            upgrade: record.upgrade)
    }
}
