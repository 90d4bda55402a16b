public import WarrantModel
public import WarrantText

/// Reads study rows from CSV with the column names of metafor.
public struct StudyRowsReader: StudyReader {
    public let name = "rows"
    public let summary = """
        CSV with metafor's column names: ai, bi, ci, di or ai, n1i, ci, n2i; m1i, sd1i, n1i, m2i, sd2i, n2i; yi with \
        vi (variance) or sei (standard error). Ratios in yi are logarithms, as in metafor, and need the measure named.
        """

    /// Names of the label column, first match wins.
    private static let labels = ["slab", "study", "trial", "author", "Study", "study.name"]
    /// Columns that are read.
    private static let known: Set<String> = [
        "ai", "bi", "ci", "di", "n1i", "n2i", "m1i", "sd1i", "m2i", "sd2i", "yi", "vi", "sei", "year",
    ]
    /// Columns whose meaning cannot be known: standard error, deviation or variance.
    private static let ambiguous = ["se", "sd", "var", "variance", "stderr"]

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool { false }

    public func read(_ source: SourceText, measure: EffectMeasureName?) throws(ExportError) -> StudyReading {
        let table = try CSVRecords(source)
        var reading = StudyReading()
        if table.header.contains("yi"),
            let name = table.header.first(where: { Self.ambiguous.contains($0.lowercased()) })
        {
            throw ExportError(
                .badInput,
                "is '\(name)' a standard error, a standard deviation or a variance? name it sei, sd1i/sd2i or vi",
                location: source.location(at: 0))
        }
        let kind = try Self.kind(table, source)
        guard let measure = measure ?? kind.measure else {
            throw ExportError(
                .badInput, "the measure of 'yi' is not named; give --measure, since metafor holds ratios as logarithms",
                expected: [], location: source.location(at: 0))
        }
        let label = Self.labels.first { table.header.contains($0) }
        var rows: [StudyRow] = []
        for (index, record) in table.records.enumerated() {
            rows.append(try Self.row(record, index, label, kind, measure, source))
        }
        for column in table.header where !Self.known.contains(column) && column != label {
            reading.losses.append(ImportLoss(column, "the column has no place here"))
        }
        if kind == .effect {
            reading.losses.append(ImportLoss("vi or sei", "written as a 95% interval around yi", count: rows.count))
        }
        reading.analyses = [
            ImportedAnalysis(
                number: "1", name: "not stated in the imported file", group1: "not stated in the imported file",
                group2: "not stated in the imported file", measure: measure, method: "IV", isRandom: true,
                published: Effect(measure: measure, studies: rows.isEmpty ? nil : rows.count), rows: rows)
        ]
        return reading
    }

    /// What sort of rows a file holds.
    private enum Kind {
        case counts, means, effect

        var measure: EffectMeasureName? {
            switch self {
            case .counts: .rr
            case .means: .md
            case .effect: nil
            }
        }
    }

    private static func kind(_ table: CSVRecords, _ source: SourceText) throws(ExportError) -> Kind {
        let header = Set(table.header)
        if header.isSuperset(of: ["ai", "ci"]),
            header.isSuperset(of: ["bi", "di"]) || header.isSuperset(of: ["n1i", "n2i"])
        {
            return .counts
        }
        if header.isSuperset(of: ["m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"]) { return .means }
        if header.contains("yi"), header.contains("vi") || header.contains("sei") { return .effect }
        let found = table.header.prefix(12).joined(separator: ", ")
        throw ExportError(
            .badInput,
            "expected the columns ai, bi, ci, di; ai, n1i, ci, n2i; m1i, sd1i, n1i, m2i, sd2i, n2i; or yi with vi or sei; found \(found)",
            location: source.location(at: 0))
    }

    private static func row(
        _ record: CSVRecords.Record, _ index: Int, _ label: String?, _ kind: Kind, _ measure: EffectMeasureName,
        _ source: SourceText
    ) throws(ExportError) -> StudyRow {
        let name = label.flatMap { record[$0]?.text } ?? "study \(index + 1)"
        let year = record["year"]?.text ?? ""
        var row = StudyRow(study: name.contains(year) ? name : "\(name) \(year)")
        row.n1 = try record.count("n1i", source)
        row.n2 = try record.count("n2i", source)
        switch kind {
        case .counts:
            row.events1 = try record.count("ai", source)
            row.events2 = try record.count("ci", source)
            if let events = row.events1, let rest = try record.count("bi", source) { row.n1 = events + rest }
            if let events = row.events2, let rest = try record.count("di", source) { row.n2 = events + rest }
        case .means:
            row.mean1 = try record.number("m1i", source)
            row.sd1 = try record.number("sd1i", source)
            row.mean2 = try record.number("m2i", source)
            row.sd2 = try record.number("sd2i", source)
        case .effect:
            let variance = try record.number("vi", source)
            let given = try record.number("sei", source)
            let error = given ?? variance.flatMap { $0 >= 0 ? $0.squareRoot() : nil }
            guard let value = try record.number("yi", source) else { break }
            func scale(_ value: Double) -> Double { measure.isRatio ? exponential(value) : value }
            row.yi = scale(value)
            row.ciLow = error.map { scale(value - 1.959963984540054 * $0) }
            row.ciHigh = error.map { scale(value + 1.959963984540054 * $0) }
        }
        return row
    }
}
