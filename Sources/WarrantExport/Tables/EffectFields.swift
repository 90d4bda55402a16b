import WarrantModel

/// The columns in which every table writes an effect as numbers, so that they mean the same in all of them.
enum EffectFields {
    static func numbers<Record>(of effect: @escaping (Record) -> Effect?) -> [Field<Record>] {
        [
            Field(
                TableColumn(
                    "measure", "Measure", allowed: EffectMeasureName.allCases.map(\.rawValue), "what is estimated")
            ) { .text(effect($0)?.measure.rawValue, or: .notReported) },
            Field(
                TableColumn(
                    "estimate", "Estimate", .number, unit: "see unit",
                    "the point estimate; ratios on the natural scale, proportions in percent")
            ) { .number(effect($0)?.estimate) },
            Field(
                TableColumn(
                    "ciLow", "Lower limit", .number, unit: "see unit", "the lower limit of the confidence interval")
            ) { .number(effect($0)?.ciLow) },
            Field(
                TableColumn(
                    "ciHigh", "Upper limit", .number, unit: "see unit", "the upper limit of the confidence interval")
            ) { .number(effect($0)?.ciHigh) },
            Field(TableColumn("ciLevel", "Level", .number, unit: "percent", "the level of the interval")) {
                .number(effect($0)?.ciLevel)
            },
        ]
    }
}
