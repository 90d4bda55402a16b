import WarrantModel
import WarrantStatistics
import WarrantText

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
        let pooling = pooling(of: body, trace: &trace)
        let effect = pooling?.effect(participants: participants(of: body)) ?? lead?.result.effect
        let onFile = pooling?.onFile ?? lead.flatMap { EffectsOnFile.of($0.result) }
        let evidence = ProposalEvidence(
            body: body, effect: effect, claim: claim, outcome: outcome, catalog: catalog,
            studyEffects: onFile?.effects, riskOfBias: onFile?.riskOfBias ?? riskOfBias(ofSingle: lead))
        let proposals = AllDomainProposers.all.compactMap { $0.propose(from: evidence) }
        let gaps = AllDomainProposers.all.compactMap { proposer in proposer.gap(in: evidence).map { (proposer.domain, $0) } }
        let certainty = CertaintyCalculator.assess(
            rating, proposals: proposals, gaps: Dictionary(gaps) { first, _ in first }, shift: change.certaintyShift,
            trace: &trace)
        if let pooling, let effect {
            trace.add(.pooling, pooling.onFile.effects.labels.map { ("result", $0) }, effect.summary)
        } else if let lead, let effect {
            trace.add(effect, of: lead)
        }
        if let recomputation = lead.flatMap({ Recomputation($0.result) }) {
            trace.add(.recomputation, [], recomputation.description)
        }
        let reading = EffectReading(effect, claim: claim, outcome: outcome, contrast: body.contrast, midFactor: change.midFactor)
        let effectClass = curatedClass ?? reading.effectClass
        let reason = curatedClass == nil ? reading.reason : curatedReason ?? ""
        trace.add(reading, curatedClass: curatedClass, curatedReason: reason, effectClass)
        let directness = directness(of: body)
        var judged = judge(
            effectClass ?? .unclear, certainty.certainty, reading, isIndirect: directness != .direct, trace: &trace)
        if let prediction = pooling?.prediction, isContested(rating, certainty, prediction, trace: &trace) {
            judged.verdict = .contested
        }
        return BodyAssessment(
            isIndependent: isIndependent, lead: body.lead, directness: directness, certainty: certainty,
            reported: effect, isPooledByEngine: pooling != nil, effect: reading.axisEffect,
            computedClass: reading.effectClass, curatedClass: curatedClass, effectClass: effectClass ?? .unclear,
            classReason: reason, verdict: judged.verdict, tags: judged.tags)
    }

    /// Pools the results that the body names; a refusal is traced and leaves the lead's own estimate.
    private func pooling(of body: EvidenceBody, trace: inout Trace) -> BodyPooling? {
        guard let plan = body.pool else { return nil }
        do {
            return try BodyPooling(plan, in: catalog, without: change.without)
        } catch {
            trace.add(.pooling, [("measure", plan.measure)], "refused: \(error)")
            return nil
        }
    }

    /// The published judgment of a lead that is no review; one on a review is about the review.
    private func riskOfBias(ofSingle lead: (study: Study, result: StudyResult)?) -> [RiskOfBiasJudgment?] {
        guard let lead, !lead.study.design.isReview else { return [] }
        return [lead.result.riskOfBiasReported?.overall]
    }

    private func participants(of body: EvidenceBody) -> Int? {
        let counts = (body.pool?.results ?? []).map { catalog.result($0)?.result.effect?.participants }
        return counts.contains(nil) ? nil : counts.compactMap(\.self).reduce(0, +)
    }

    /// Gate G2 (b): one body so inconsistent that its prediction interval covers important benefit and important
    /// harm, and of certainty low or better before that domain.
    private func isContested(
        _ rating: CertaintyRating, _ certainty: CertaintyAssessment, _ prediction: Interval, trace: inout Trace
    ) -> Bool {
        guard rating.inconsistency.rating == .verySerious, let mid = outcome.mid?.value else { return false }
        let without = certainty.start.level - certainty.moves.filter { $0.domain != .inconsistency }.reduce(0) { $0 + $1.levels }
        guard without >= 2, prediction.low <= -mid, prediction.high >= mid else { return false }
        trace.add(
            .conflict, [("prediction interval", "\(DecimalText.trimmed(prediction.low, 2)) to \(DecimalText.trimmed(prediction.high, 2))")],
            "contested: it covers important benefit and important harm")
        return true
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
        if [.supported, .contradicted].contains(verdict) {
            trace.add(
                .guards, [("verdict", verdict.name)],
                guarded.reason.map { "\(guarded.verdict.name): \($0)" } ?? "\(verdict.name) stands: the interval carries it")
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
    fileprivate mutating func add(_ effect: Effect, of lead: (study: Study, result: StudyResult)) {
        add(
            .effect, [("study", lead.study.reference.rawValue), ("result", lead.result.id.rawValue)],
            effect.summary, source: lead.result.readAt)
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
