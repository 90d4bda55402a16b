internal import WarrantModel

/// The row of a body's assessment; its moves and tags are rows of other tables.
enum BodyAssessmentRecord {
    static func values(_ body: BodyAssessment, key: BodyKey) -> [RowWriter.Value] {
        let certainty = body.certainty
        let head: [RowWriter.Value] =
            [key.claim, key.outcome, key.body, body.isIndependent] + ResultReferenceRecord.values(body.lead)
            + [body.directness.rawValue, certainty?.start.rawValue, certainty?.startRule.rawValue]
            + UpgradeRecord.values(certainty?.upgrade)
            + [certainty?.upgradeApplied, certainty?.certainty.rawValue]
        let axis: [RowWriter.Value] = [
            body.effect?.estimate, body.effect?.low, body.effect?.high, body.effect?.isLogRatio,
            body.effect?.threshold, body.effect?.thresholdLow, body.effect?.midSource,
        ]
        let classes: [RowWriter.Value] = [
            body.computedClass?.rawValue, body.curatedClass?.rawValue, body.effectClass?.rawValue,
            body.classReason, body.verdict.rawValue,
        ]
        return head + EffectRecord.values(body.reported) + [body.isPooledByEngine] + axis + classes
    }

    /// Returns the assessment with its moves and tags still empty, and the outcome it belongs to.
    static func read(_ reader: inout ColumnReader) throws -> (OutcomeKey, BodyAssessment) {
        let key = OutcomeKey(claim: try reader.text(), outcome: try reader.text())
        _ = try reader.integer()
        let isIndependent = try reader.flag()
        let lead = try ResultReferenceRecord.read(&reader)
        let directness: Directness = try reader.value()
        let certainty = try readCertainty(&reader)
        let reported = try EffectRecord.read(&reader)
        let isPooled = try reader.flag()
        let effect = try readAxis(&reader)
        return (
            key,
            BodyAssessment(
                isIndependent: isIndependent, lead: lead, directness: directness, certainty: certainty,
                reported: reported, isPooledByEngine: isPooled, effect: effect,
                computedClass: try reader.optionalValue(), curatedClass: try reader.optionalValue(),
                effectClass: try reader.optionalValue(), classReason: try reader.text(),
                verdict: try reader.value(), tags: [])
        )
    }

    private static func readCertainty(_ reader: inout ColumnReader) throws -> CertaintyAssessment? {
        let start: Certainty? = try reader.optionalValue()
        let rule: StartRule? = try reader.optionalValue()
        let upgrade = try UpgradeRecord.read(&reader)
        let applied = try reader.optionalInteger()
        let certainty: Certainty? = try reader.optionalValue()
        guard let start, let rule, let applied, let certainty else { return nil }
        return CertaintyAssessment(
            start: start, startRule: rule, moves: [], upgrade: upgrade, upgradeApplied: applied,
            certainty: certainty)
    }

    private static func readAxis(_ reader: inout ColumnReader) throws -> AxisEffect? {
        let estimate = try reader.optionalReal()
        let low = try reader.optionalReal()
        let high = try reader.optionalReal()
        let isLogRatio = try reader.optionalFlag()
        let threshold = try reader.optionalReal()
        let thresholdLow = try reader.optionalReal()
        let source = try reader.optionalText()
        guard let estimate, let isLogRatio else { return nil }
        return AxisEffect(
            estimate: estimate, low: low, high: high, isLogRatio: isLogRatio, threshold: threshold,
            thresholdLow: thresholdLow, midSource: source)
    }
}

/// The row of what a domain did to the certainty of a body.
enum DomainMoveRecord {
    static func values(_ move: DomainMove, of key: BodyKey, at position: Int) -> [RowWriter.Value] {
        [
            key.claim, key.outcome, key.body, position, move.domain.rawValue, move.rating.rawValue, move.levels,
            move.reason, move.proposal?.domain.rawValue, move.proposal?.rating.rawValue,
            move.proposal?.arithmetic, move.proposal?.source, move.proposal?.mark.rawValue,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (BodyKey, DomainMove) {
        let key = BodyKey(claim: try reader.text(), outcome: try reader.text(), body: try reader.integer())
        _ = try reader.integer()
        var move = DomainMove(
            domain: try reader.value(), rating: try reader.value(), levels: try reader.integer(),
            reason: try reader.text())
        if let domain: CertaintyDomain = try reader.optionalValue() {
            move.proposal = DomainProposal(
                domain: domain, rating: try reader.value(), arithmetic: try reader.text(),
                source: try reader.text(), mark: try reader.value())
        }
        return (key, move)
    }
}
