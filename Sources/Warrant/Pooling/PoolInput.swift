public import WarrantStatistics

/// The studies of one pooling, as read from a file and checked.
public struct PoolInput: Sendable {
    /// The measure to pool.
    public let measure: any EffectMeasure
    /// The name of the data set; the name of the file when it has none.
    public let name: String
    /// The columns of the input in their order, with their values; nil where a value is missing.
    public let columns: [Column]
    /// One label per study; `Study 1` and so on where there are none.
    public let labels: [String]
    /// Whether the input gave labels.
    public let hasLabels: Bool
    /// The group of each study, where the input names groups; else empty.
    public let groups: [String]

    /// A named list of numbers.
    public struct Column: Sendable {
        public let name: String
        public let values: [Double?]
    }

    /// The number of studies.
    public var studyCount: Int { labels.count }

    /// The numbers of a study in the order of the measure's columns; nil when one is missing.
    public func row(_ study: Int) -> [Double]? {
        var row: [Double] = []
        for column in columns {
            guard let value = column.values[study] else { return nil }
            row.append(value)
        }
        return row
    }

    /// The effect of every study; a refusal where a study has none.
    public func studyEffects(zeroCells: ZeroCellPolicy = .standard) -> [Result<StudyEffect, PoolingRefusal>] {
        let rows = (0..<studyCount).map(row)
        // Missing studies are set aside, so that they cannot take part in a correction.
        let present = rows.indices.filter { rows[$0] != nil }
        let computed = measure.effects(ofRows: present.compactMap { rows[$0] }, zeroCells: zeroCells)
        var results = [Result<StudyEffect, PoolingRefusal>](
            repeating: .failure(PoolingRefusal(.notFinite, value: "a value is missing")), count: studyCount)
        for (index, result) in zip(present, computed) { results[index] = result }
        return results
    }

    /// The raw counts of the studies that have all four; empty for other kinds of input.
    public var tables: [TwoByTwo] {
        guard measure.inputKind == TwoByTwo.kind else { return [] }
        return (0..<studyCount).compactMap { row($0).map { TwoByTwo(row: $0) } }
    }
}
