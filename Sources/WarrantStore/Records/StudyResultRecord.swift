internal import WarrantModel

/// The row of a study's result; its lists are rows of other tables.
enum StudyResultRecord {
    static func values(_ result: StudyResult, of study: Study, at position: Int) -> [RowWriter.Value] {
        [
            study.reference.rawValue, result.id.rawValue, position, result.outcome, result.population,
            result.intervention, result.comparator, result.timepoint,
        ] + EffectRecord.values(result.effect) + [
            result.certaintyReported?.scheme, result.certaintyReported?.rating, result.riskOfBiasReported?.tool,
            result.riskOfBiasReported?.score, result.riskOfBiasReported?.readAt, result.summary,
            result.limitations, result.readAt, result.dossier?.bearing.rawValue,
            result.dossier?.directness.rawValue, result.dossier?.indirectBecause,
        ]
    }

    /// Returns the result with its lists still empty, and the study it belongs to.
    static func read(_ reader: inout ColumnReader) throws -> (String, StudyResult) {
        let study = try reader.text()
        let id: StudyResult.ID = try reader.value()
        _ = try reader.integer()
        var result = StudyResult(
            id: id, outcome: try reader.text(), population: try reader.text(), intervention: try reader.text(),
            comparator: try reader.optionalText(), timepoint: try reader.optionalText(),
            effect: try EffectRecord.read(&reader), summary: "", limitations: "", readAt: "")
        let scheme = try reader.optionalText()
        if let rating = try reader.optionalText() {
            result.certaintyReported = CertaintyReported(scheme: scheme, rating: rating)
        }
        let tool = try reader.optionalText()
        let score = try reader.optionalText()
        let readAt = try reader.optionalText()
        if let tool, let score, let readAt {
            result.riskOfBiasReported = RiskOfBiasReported(tool: tool, score: score, readAt: readAt)
        }
        result.summary = try reader.text()
        result.limitations = try reader.text()
        result.readAt = try reader.text()
        let bearing: Bearing? = try reader.optionalValue()
        let directness: Directness? = try reader.optionalValue()
        if let bearing, let directness {
            result.dossier = Dossier(
                claims: [], bearing: bearing, directness: directness, indirectBecause: try reader.optionalText())
        }
        return (study, result)
    }
}

/// The row of study-level data.
enum StudyRowRecord {
    static func values(_ row: StudyRow, of key: ResultKey, at position: Int) -> [RowWriter.Value] {
        [
            key.study, key.result, position, row.study, row.events1, row.n1, row.events2, row.n2, row.mean1,
            row.sd1, row.mean2, row.sd2, row.yi, row.ciLow, row.ciHigh, row.note,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (ResultKey, StudyRow) {
        let key = ResultKey(study: try reader.text(), result: try reader.text())
        _ = try reader.integer()
        return (
            key,
            StudyRow(
                study: try reader.text(), events1: try reader.optionalInteger(),
                n1: try reader.optionalInteger(), events2: try reader.optionalInteger(),
                n2: try reader.optionalInteger(), mean1: try reader.optionalReal(),
                sd1: try reader.optionalReal(), mean2: try reader.optionalReal(),
                sd2: try reader.optionalReal(), yi: try reader.optionalReal(),
                ciLow: try reader.optionalReal(), ciHigh: try reader.optionalReal(),
                note: try reader.optionalText())
        )
    }
}
