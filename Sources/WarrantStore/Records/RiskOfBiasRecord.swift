internal import WarrantModel

/// The row of one judgment of the risk of bias.
struct RiskOfBiasRecord {
    /// The row of study-level data it is about; nil when it is about the result.
    var row: Int?
    /// The place of the domain; nil for the overall judgment.
    var domain: Int?
    var judgment: RiskOfBiasJudgment

    /// Returns every judgment that a result holds.
    static func all(of result: StudyResult) -> [RiskOfBiasRecord] {
        let reported = result.riskOfBiasReported
        let overall = reported?.judgment.map { RiskOfBiasRecord(judgment: $0) }
        let domains = (reported?.domains ?? []).enumerated().map { RiskOfBiasRecord(domain: $0, judgment: $1) }
        let rows = result.rows.enumerated().compactMap { position, row in
            row.riskOfBias.map { RiskOfBiasRecord(row: position, judgment: $0) }
        }
        return [overall].compactMap(\.self) + domains + rows
    }

    func values(of key: ResultKey) -> [RowWriter.Value] {
        [key.study, key.result, row, domain, judgment.rawValue]
    }

    static func read(_ reader: inout ColumnReader) throws -> (ResultKey, RiskOfBiasRecord) {
        let key = ResultKey(study: try reader.text(), result: try reader.text())
        return (
            key,
            RiskOfBiasRecord(
                row: try reader.optionalInteger(), domain: try reader.optionalInteger(), judgment: try reader.value())
        )
    }

    /// Puts the judgment where it belongs in a result whose rows are there; domains come in order.
    func put(into result: inout StudyResult) {
        if let row {
            guard result.rows.indices.contains(row) else { return }
            result.rows[row].riskOfBias = judgment
        } else if domain != nil {
            result.riskOfBiasReported?.domains.append(judgment)
        } else {
            result.riskOfBiasReported?.judgment = judgment
        }
    }
}
