import WarrantModel

/// Assesses one body of evidence: certainty, effect class, and what the matrix makes of them.
struct BodyAssessor {
    let claim: Claim
    let outcome: Outcome
    let catalog: Catalog
    let change: Perturbation

    func assess(
        _ body: EvidenceBody, rating: CertaintyRating, curatedClass: EffectClass?, curatedReason: String?,
        isIndependent: Bool, trace: inout Trace
    ) -> BodyAssessment {
        let lead = body.lead.flatMap { catalog.result($0) }
        let effect = lead?.result.effect
        let evidence = ProposalEvidence(body: body, effect: effect, claim: claim, outcome: outcome, catalog: catalog)
        let proposals = AllDomainProposers.all.compactMap { $0.propose(from: evidence) }
        let certainty = CertaintyCalculator.assess(
            rating, proposals: proposals, shift: change.certaintyShift, trace: &trace)
        if let lead, let effect { trace.add(effect, of: lead, isPooled: false) }
        let reading = EffectReading(effect, claim: claim, outcome: outcome, contrast: body.contrast, midFactor: change.midFactor)
        let effectClass = curatedClass ?? reading.effectClass
        let reason = curatedClass == nil ? reading.reason : curatedReason ?? ""
        trace.add(reading, curatedClass: curatedClass, curatedReason: reason, effectClass)
        let directness = directness(of: body)
        let judged = judge(
            effectClass ?? .unclear, certainty.certainty, reading, isIndirect: directness != .direct, trace: &trace)
        return BodyAssessment(
            isIndependent: isIndependent, lead: body.lead, directness: directness, certainty: certainty,
            reported: effect, isPooledByEngine: false, effect: reading.axisEffect,
            computedClass: reading.effectClass, curatedClass: curatedClass, effectClass: effectClass ?? .unclear,
            classReason: reason, verdict: judged.verdict, tags: judged.tags)
    }

    /// Direct when the lead is, or, without a lead, when any result is.
    private func directness(of body: EvidenceBody) -> Directness {
        let weighed = body.evidence.filter { body.lead == nil || $0.reference == body.lead }
        return weighed.contains { $0.directness == .direct } ? .direct : .indirect
    }

    private func judge(
        _ effectClass: EffectClass, _ certainty: Certainty, _ reading: EffectReading, isIndirect: Bool,
        trace: inout Trace
    ) -> (verdict: Verdict, tags: [VerdictTag]) {
        let inputs = [("effect class", effectClass.rawValue), ("certainty", certainty.rawValue)]
        if isIndirect, certainty == .veryLow {
            let speaksForClaim: [EffectClass] = claim.direction == .noEffect ? [.little] : [.important, .small]
            let verdict: Verdict = speaksForClaim.contains(effectClass) ? .insufficient : .unsupported
            trace.add(.matrix, inputs + [("directness", "indirect only")], "\(verdict.name): indirect and weak is not better than nothing")
            return (verdict, [.indirectEvidenceOnly] + (reading.usesFallbackBand ? [.sizeUnknown] : []))
        }
        var (verdict, tags) = VerdictMatrix.verdict(
            effectClass, certainty, direction: claim.direction, kind: claim.kind)
        trace.add(.matrix, inputs, verdict.name)
        let guarded = VerdictMatrix.guarded(verdict, reading.facts(for: verdict, claim.direction))
        if let reason = guarded.reason {
            trace.add(.guards, [("verdict", verdict.name)], "\(guarded.verdict.name): \(reason)")
            verdict = guarded.verdict
        }
        if isIndirect {
            tags.append(.indirectEvidenceOnly)
            if verdict == .supported {
                verdict = .partlySupported
                trace.add(.evidence, [("directness", "indirect only")], "\(verdict.name): capped")
            }
        }
        if reading.usesFallbackBand { tags.append(.sizeUnknown) }
        return (verdict, tags)
    }
}

extension Trace {
    fileprivate mutating func add(_ effect: Effect, of lead: (study: Study, result: StudyResult), isPooled: Bool) {
        add(
            .effect,
            [("study", lead.study.reference.rawValue), ("result", lead.result.id.rawValue)],
            (isPooled ? "pooled by the engine: " : "") + effect.summary, source: lead.result.readAt)
    }

    fileprivate mutating func add(
        _ reading: EffectReading, curatedClass: EffectClass?, curatedReason: String, _ effectClass: EffectClass?
    ) {
        if let share = reading.share {
            add(.wilson, [("from", share.origin)], share.description)
        }
        var inputs: [(String, String)] = []
        if let computed = reading.effectClass { inputs.append(("computed", "\(computed.rawValue): \(reading.reason)")) }
        if let curatedClass { inputs.append(("curated", "\(curatedClass.rawValue): \(curatedReason)")) }
        if let axis = reading.axisEffect { inputs.append(("on the claim's axis", axis.summary)) }
        let disagreement = reading.effectClass != nil && curatedClass != nil && reading.effectClass != curatedClass
        add(
            .effectClass, inputs,
            (effectClass?.rawValue ?? "UNCLEAR: no numbers and no curated class")
                + (disagreement ? "; the computed class differs, the curated class stands" : ""))
    }
}
