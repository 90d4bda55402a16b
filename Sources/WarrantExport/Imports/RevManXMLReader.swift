public import WarrantModel
public import WarrantText

/// Reads study data of RevMan 5 files (`.rm5`).
public struct RevManXMLReader: StudyReader {
    public let name = "rm5"
    public let summary = """
        RevMan 5 XML: dichotomous, continuous, inverse-variance and individual-patient outcomes with their published \
        results. Texts, risk-of-bias items and figures stay behind, as the loss report says.
        """

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        String(decoding: source.bytes.prefix(2000), as: UTF8.self).contains("<COCHRANE_REVIEW")
    }

    /// The kinds of outcome.
    private static let kinds = ["DICH", "CONT", "IV", "IPD", "OTHER"]

    public func read(_ source: SourceText, measure: EffectMeasureName?) throws(ExportError) -> StudyReading {
        let root = try XMLReader.read(source)
        guard root.name == "COCHRANE_REVIEW" else {
            throw ExportError(
                .badInput, "expected <COCHRANE_REVIEW>, found <\(root.name)>", location: source.location(at: root.start)
            )
        }
        var reading = StudyReading()
        reading.title = root.child("COVER_SHEET")?.child("TITLE").map { ReferenceBuilder.trimmed($0.text) }
        var names: [String: String] = [:]
        for study in root.descendants(where: { $0.name == "STUDY" }) {
            guard let id = study["ID"] else { continue }
            let label = study["NAME"] ?? id
            names[id] =
                label.contains(study["YEAR"] ?? "\u{0}") ? label : [label, study["YEAR"] ?? ""].joined(separator: " ")
        }
        let included = root.descendants { $0.name == "INCLUDED_STUDIES" }.flatMap(\.children).compactMap { $0["ID"] }
        reading.included = included.compactMap { names[$0] }.map(ReferenceBuilder.trimmed)
        for comparison in root.descendants(where: { $0.name == "COMPARISON" }) {
            for outcome in comparison.children {
                guard let kind = Self.kinds.first(where: { outcome.name == $0 + "_OUTCOME" }) else { continue }
                try read(outcome, kind, in: comparison, names, source, &reading)
            }
        }
        report(root, &reading)
        return reading
    }

    private func read(
        _ outcome: XMLElement, _ kind: String, in comparison: XMLElement, _ names: [String: String],
        _ source: SourceText,
        _ reading: inout StudyReading
    ) throws(ExportError) {
        let number = "\(comparison["NO"] ?? "?").\(outcome["NO"] ?? "?")"
        let data = outcome.descendants { $0.name == kind + "_DATA" }
        guard kind != "OTHER" else {
            reading.losses.append(ImportLoss(number, "other data are text, not numbers", count: data.count))
            return
        }
        guard let measure = Self.measure(outcome) else {
            reading.losses.append(
                ImportLoss(number, "effect measure '\(outcome["EFFECT_MEASURE"] ?? "")' is not known here"))
            return
        }
        if outcome["SWAP_EVENTS"] == "YES" {
            reading.losses.append(
                ImportLoss(number, "RevMan counts non-events here; events are swapped back as it does"))
        }
        var rows: [StudyRow] = []
        for row in data {
            let subgroup = outcome.children.first {
                $0.name == kind + "_SUBGROUP" && $0.children.contains { $0.start == row.start }
            }
            rows.append(try Self.row(row, kind, outcome, names, subgroup?.child("NAME")?.text, source))
        }
        let effect = try Self.published(outcome, measure, kind, rows, source)
        if outcome["TOTALS"] == "NO" || effect.estimate == nil {
            reading.losses.append(ImportLoss(number, "the review gives no overall result"))
        }
        reading.analyses.append(
            ImportedAnalysis(
                number: number, name: outcome.child("NAME").map { ReferenceBuilder.trimmed($0.text) } ?? number,
                group1: outcome.child("GROUP_LABEL_1").map { ReferenceBuilder.trimmed($0.text) }.flatMap {
                    $0.isEmpty ? nil : $0
                } ?? "experimental",
                group2: outcome.child("GROUP_LABEL_2").map { ReferenceBuilder.trimmed($0.text) }.flatMap {
                    $0.isEmpty ? nil : $0
                } ?? "control",
                measure: measure,
                method: kind == "IPD" ? "Peto" : outcome["METHOD"].map { $0 == "PETO" ? "Peto" : $0 } ?? "IV",
                isRandom: outcome["RANDOM"] == "YES", published: effect, rows: rows))
    }

    private static func measure(_ outcome: XMLElement) -> EffectMeasureName? {
        let text = outcome["EFFECT_MEASURE"] ?? outcome.child("EFFECT_MEASURE")?.text ?? ""
        return RevManMeasure.named(text)
    }

    private static func number(_ element: XMLElement, _ name: String, _ source: SourceText) throws(ExportError)
        -> Double?
    {
        guard let text = element[name], !text.isEmpty else { return nil }
        guard let value = Double(text), value.isFinite else {
            throw ExportError(
                .badInput, "'\(text)' is no number for \(name)", location: source.location(at: element.start))
        }
        return value
    }

    private static func count(_ element: XMLElement, _ name: String, _ source: SourceText) throws(ExportError) -> Int? {
        guard let value = try number(element, name, source) else { return nil }
        guard value >= 0, value < 1e9, value == value.rounded() else {
            throw ExportError(
                .badInput, "'\(element[name] ?? "")' is no count for \(name)",
                location: source.location(at: element.start))
        }
        return Int(value)
    }

    private static func row(
        _ element: XMLElement, _ kind: String, _ outcome: XMLElement, _ names: [String: String], _ subgroup: String?,
        _ source: SourceText
    ) throws(ExportError) -> StudyRow {
        let id = element["STUDY_ID"] ?? "?"
        var row = StudyRow(study: ReferenceBuilder.trimmed(names[id] ?? id))
        row.n1 = try count(element, "TOTAL_1", source)
        row.n2 = try count(element, "TOTAL_2", source)
        if kind == "DICH" || kind == "IPD" {
            row.events1 = try count(element, "EVENTS_1", source)
            row.events2 = try count(element, "EVENTS_2", source)
            if outcome["SWAP_EVENTS"] == "YES", let events1 = row.events1, let events2 = row.events2, let n1 = row.n1,
                let n2 = row.n2
            {
                row.events1 = n1 - events1
                row.events2 = n2 - events2
            }
        } else if kind == "CONT" {
            row.mean1 = try number(element, "MEAN_1", source)
            row.mean2 = try number(element, "MEAN_2", source)
            row.sd1 = try number(element, "SD_1", source).flatMap { $0 > 0 ? $0 : nil }
            row.sd2 = try number(element, "SD_2", source).flatMap { $0 > 0 ? $0 : nil }
        }
        if kind == "IV" || kind == "IPD" {
            row.yi = try number(element, "EFFECT_SIZE", source)
            row.ciLow = try number(element, "CI_START", source)
            row.ciHigh = try number(element, "CI_END", source)
        }
        // A total of 0 means "not entered" in RevMan.
        if row.n1 == 0 { row.n1 = nil }
        if row.n2 == 0 { row.n2 = nil }
        row.note = subgroup.map { "subgroup: \(ReferenceBuilder.trimmed($0))" }
        return row
    }

    private static func published(
        _ outcome: XMLElement, _ measure: EffectMeasureName, _ kind: String, _ rows: [StudyRow], _ source: SourceText
    ) throws(ExportError) -> Effect {
        let isGiven = outcome["TOTALS"] != "NO" && outcome["ESTIMABLE"] != "NO"
        let people = [try count(outcome, "TOTAL_1", source), try count(outcome, "TOTAL_2", source)].compactMap { $0 }
            .reduce(0, +)
        return Effect(
            measure: measure, estimate: isGiven ? try number(outcome, "EFFECT_SIZE", source) : nil,
            ciLow: isGiven ? try number(outcome, "CI_START", source) : nil,
            ciHigh: isGiven ? try number(outcome, "CI_END", source) : nil,
            ciLevel: isGiven ? try number(outcome, "CI_TOTAL", source) : nil,
            favours: nil, participants: people > 0 ? people : nil, studies: rows.isEmpty ? nil : rows.count,
            i2: isGiven ? try number(outcome, "I2", source) : nil)
    }

    private func report(_ root: XMLElement, _ reading: inout StudyReading) {
        let left: [(String, String)] = [
            ("QUALITY_ITEM_DATA_ENTRY", "risk-of-bias judgments"),
            ("INCLUDED_CHAR", "characteristics of included studies"),
            ("FIGURE", "figures"), ("SOF_TABLE", "summary-of-findings tables"),
            ("REFERENCE", "bibliographic references of studies"),
        ]
        for (name, words) in left {
            let count = root.descendants { $0.name == name }.count
            if count > 0 { reading.losses.append(ImportLoss(words, "left in the file", count: count)) }
        }
    }
}

/// RevMan's names of effect measures.
enum RevManMeasure {
    private static let names: [String: EffectMeasureName] = [
        "OR": .or, "PETO_OR": .or, "RR": .rr, "RD": .rd, "HR": .hr, "MD": .md, "SMD": .smd,
        "ODDS RATIO": .or, "PETO ODDS RATIO": .or, "ODDS RATIO (NON-EVENT)": .or, "RISK RATIO": .rr,
        "RISK RATIO (NON-EVENT)": .rr, "RISK DIFFERENCE": .rd, "HAZARD RATIO": .hr, "MEAN DIFFERENCE": .md,
        "STANDARDIZED MEAN DIFFERENCE": .smd, "STD. MEAN DIFFERENCE": .smd, "STANDARDISED MEAN DIFFERENCE": .smd,
    ]

    static func named(_ text: String) -> EffectMeasureName? {
        names[ReferenceBuilder.trimmed(text).uppercased()]
    }
}
