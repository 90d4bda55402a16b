internal import WarrantModel

/// The thirteen columns of an effect, shared by `studyResult` and `bodyAssessment`.
enum EffectRecord {
    static func values(_ effect: Effect?) -> [RowWriter.Value] {
        [
            effect?.measure.rawValue, effect?.estimate, effect?.ciLow, effect?.ciHigh, effect?.ciLevel,
            effect?.pValue, effect?.events, effect?.total, effect?.scale, effect?.favours, effect?.participants,
            effect?.studies, effect?.i2,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> Effect? {
        let measure: EffectMeasureName? = try reader.optionalValue()
        let effect = Effect(
            measure: measure ?? .other, estimate: try reader.optionalReal(), ciLow: try reader.optionalReal(),
            ciHigh: try reader.optionalReal(), ciLevel: try reader.optionalReal(),
            pValue: try reader.optionalText(), events: try reader.optionalInteger(),
            total: try reader.optionalInteger(), scale: try reader.optionalText(),
            favours: try reader.optionalText(), participants: try reader.optionalInteger(),
            studies: try reader.optionalInteger(), i2: try reader.optionalReal())
        return measure == nil ? nil : effect
    }
}

/// The three columns of an upgrade, shared by `body` and `bodyAssessment`.
enum UpgradeRecord {
    static func values(_ upgrade: Upgrade?) -> [RowWriter.Value] {
        [upgrade?.domain.rawValue, upgrade?.levels, upgrade?.reason]
    }

    static func read(_ reader: inout ColumnReader) throws -> Upgrade? {
        let domain: UpgradeDomain? = try reader.optionalValue()
        let levels = try reader.optionalInteger()
        let reason = try reader.optionalText()
        guard let domain, let levels, let reason else { return nil }
        return Upgrade(domain: domain, levels: levels, reason: reason)
    }
}

/// The two columns that name a result, null when there is none.
enum ResultReferenceRecord {
    static func values(_ reference: ResultReference?) -> [RowWriter.Value] {
        [reference?.study.rawValue, reference?.result.rawValue]
    }

    static func read(_ reader: inout ColumnReader) throws -> ResultReference? {
        let study: CitationKey? = try reader.optionalValue()
        let result: StudyResult.ID? = try reader.optionalValue()
        guard let study, let result else { return nil }
        return ResultReference(study: study, result: result)
    }
}
