internal import WarrantModel

/// The row of an outcome; its bodies are rows of `body`.
enum OutcomeRecord {
    static func values(_ outcome: Outcome, of claim: Claim, at position: Int) -> [RowWriter.Value] {
        [
            claim.id.rawValue, outcome.id.rawValue, position, outcome.name, outcome.importance.rawValue,
            outcome.betterWhen.rawValue, outcome.mid?.value, outcome.mid?.unit, outcome.mid?.source.rawValue,
            outcome.proportionBand?.word, outcome.proportionBand?.low, outcome.proportionBand?.high,
            outcome.proportionBand?.leadCountsOpposite,
        ]
    }

    /// Returns the outcome with an empty body, and the claim it belongs to.
    static func read(_ reader: inout ColumnReader) throws -> (String, Outcome) {
        let claim = try reader.text()
        let id: Identifier<Outcome> = try reader.value()
        _ = try reader.integer()
        var outcome = Outcome(
            id: id, name: try reader.text(), importance: try reader.value(), betterWhen: try reader.value(),
            body: EvidenceBody(evidence: []))
        let value = try reader.optionalReal()
        let unit = try reader.optionalText()
        let source: CitationKey? = try reader.optionalValue()
        if let value, let unit, let source {
            outcome.mid = MinimalImportantDifference(value: value, unit: unit, source: source)
        }
        let word = try reader.optionalText()
        let low = try reader.optionalReal()
        let high = try reader.optionalReal()
        let countsOpposite = try reader.optionalInteger()
        if let word, let low, let high {
            outcome.proportionBand = ProportionBand(
                word: word, low: low, high: high, leadCountsOpposite: countsOpposite == 1)
        }
        return (claim, outcome)
    }
}

/// The row of a body of evidence, main or independent; its results and ratings are rows of other tables.
struct BodyRecord {
    let key: BodyKey
    var lead: ResultReference?
    var poolMeasure: String?
    var comparatorClass: ComparatorClass?
    var contrast: Contrast
    var effectClass: EffectClass?
    var effectClassReason: String?
    var start: StartLevel?
    var startRule: StartRule?
    var upgrade: Upgrade?

    static func values(
        _ body: IndependentBody, key: BodyKey
    ) -> [RowWriter.Value] {
        [key.claim, key.outcome, key.body] + ResultReferenceRecord.values(body.body.lead) + [
            body.body.pool?.measure, body.body.comparatorClass?.rawValue,
            body.body.contrast.rawValue, body.effectClass?.rawValue, body.effectClassReason,
            body.certainty?.start.rawValue, body.certainty?.startRule.rawValue,
        ] + UpgradeRecord.values(body.certainty?.upgrade)
    }

    init(_ reader: inout ColumnReader) throws {
        key = BodyKey(claim: try reader.text(), outcome: try reader.text(), body: try reader.integer())
        lead = try ResultReferenceRecord.read(&reader)
        poolMeasure = try reader.optionalText()
        comparatorClass = try reader.optionalValue()
        contrast = try reader.value()
        effectClass = try reader.optionalValue()
        effectClassReason = try reader.optionalText()
        start = try reader.optionalValue()
        startRule = try reader.optionalValue()
        upgrade = try UpgradeRecord.read(&reader)
    }
}

/// The row of a weighed result.
enum WeighedResultRecord {
    static func values(_ weighed: WeighedResult, of key: BodyKey, at position: Int) -> [RowWriter.Value] {
        [
            key.claim, key.outcome, key.body, position, weighed.study.rawValue, weighed.result.rawValue,
            weighed.bearing.rawValue, weighed.directness.rawValue, weighed.because,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (BodyKey, WeighedResult) {
        let key = BodyKey(claim: try reader.text(), outcome: try reader.text(), body: try reader.integer())
        _ = try reader.integer()
        return (
            key,
            WeighedResult(
                study: try reader.value(), result: try reader.value(), bearing: try reader.value(),
                directness: try reader.value(), because: try reader.optionalText())
        )
    }
}
